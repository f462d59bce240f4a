extension ForwardLanguage {
    static let spanish = ForwardLanguage(
        code: "es",
        subjectPrefixes: [
            "RV",  // Outlook
            "Rv",
            "ENC",
        ],
        replyPrefixes: ["RE", "RES"],
        openings: [
            "Mensaje reenviado",  // Thunderbird, Yahoo
            "Inicio del mensaje reenviado",  // Apple Mail
            "Forwarded message",  // Gmail
            "Comienzo del mensaje reenviado",
        ],
        originals: [
            "Mensaje original"  // Outlook
        ],
        endings: ["Fin del mensaje reenviado"],
        wrote: ["escribió", "escribio", "ha escrito"],
        labels: [
            .from: ["De", "Remitente"],
            .to: ["Para", "A"],
            .cc: ["CC", "Copia"],
            .bcc: ["CCO"],
            .date: ["Fecha", "Enviado", "Enviado el", "Enviado a las"],
            .subject: ["Asunto"],
            .replyTo: ["Responder a"],
            .other: ["Importancia", "Datos adjuntos", "Adjuntos"],
        ],
        months: [
            "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
            "agosto ago", "septiembre setiembre sept sep", "octubre oct", "noviembre nov",
            "diciembre dic",
        ],
        footers: ["Enviado desde", "Enviado con", "Enviado de", "Obtener Outlook para", "Descargar Outlook"]
    )
}
