extension ForwardLanguage {
    static let spanish = ForwardLanguage(
        code: "es",
        subjectPrefixes: [
            "RV",  // Outlook
            "Rv",
            "Reenv",
            "Reenviado",
            "FWD",
        ],
        replyPrefixes: ["RE", "RES"],
        openings: [
            "Mensaje reenviado",  // Thunderbird, Yahoo
            "Inicio del mensaje reenviado",  // Apple Mail
            "Forwarded message",  // Gmail
            "Comienzo del mensaje reenviado",
            "Principio del mensaje reenviado",
            "Correo reenviado",
            "E-mail reenviado",
            "Inicio de mensaje reenviado",
        ],
        forwarders: ["Remitido por", "Reenviado por"],
        originals: [
            "Mensaje original",  // Outlook
            "Correo original",
            "Mensaje inicial",
        ],
        endings: ["Fin del mensaje reenviado"],
        wrote: ["escribió", "escribio", "ha escrito"],
        labels: [
            .from: ["De", "Remitente"],
            .to: ["Para", "A", "Destinatario", "Destinatarios"],
            .cc: ["CC", "Copia", "Con copia", "Con copia a"],
            .bcc: ["CCO"],
            .date: ["Fecha", "Enviado", "Enviado el", "Enviado a las", "Fecha de envío", "Enviada", "Enviado a"],
            .subject: ["Asunto", "Tema"],
            .replyTo: ["Responder a", "Responder-a"],
            .other: ["Importancia", "Datos adjuntos", "Adjuntos", "Archivos adjuntos", "Prioridad"],
        ],
        months: [
            "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
            "agosto ago", "septiembre setiembre sept sep", "octubre oct", "noviembre nov",
            "diciembre dic",
        ],
        footers: ["Enviado desde", "Enviado con", "Enviado de", "Obtener Outlook para", "Descargar Outlook"]
    )
}
