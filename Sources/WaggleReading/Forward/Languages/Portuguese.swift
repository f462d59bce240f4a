extension ForwardLanguage {
    static let portuguese = ForwardLanguage(
        code: "pt",
        subjectPrefixes: [
            "ENC",  // Outlook
            "Enc",
            "RES ENC",
            "Encaminhado",
            "Encam",
            "Reenc",
            "FWD",
        ],
        replyPrefixes: ["RE", "RES"],
        openings: [
            "Mensagem encaminhada",  // Yahoo, Thunderbird pt-BR
            "Mensagem reencaminhada",  // Thunderbird
            "Início da mensagem encaminhada",  // Apple Mail pt-BR
            "Início da mensagem reencaminhada",  // Apple Mail
            "E-mail encaminhado",
            "Início de mensagem encaminhada",
            "Mensagem Reencaminhada",
            "Encaminhar mensagem",
        ],
        forwarders: ["Repassado por", "Encaminhado por", "Reencaminhado por"],
        originals: [
            "Mensagem original",  // Outlook
            "Mensagem Original",
            "E-mail original",
        ],
        endings: ["Fim da mensagem encaminhada"],
        wrote: ["escreveu"],
        labels: [
            .from: ["De", "Remetente"],
            .to: ["Para", "Destinatário"],
            .cc: ["Cc", "Cópia", "Com cópia", "Cópia para"],
            .bcc: ["Cco", "Bcc"],
            .date: [
                "Data", "Enviado", "Enviada", "Enviado em", "Enviada em", "Data de envio", "Enviado a", "Data e hora",
                "Enviadas",
            ],
            .subject: ["Assunto"],
            .replyTo: ["Responder a", "Responder para", "Responder A"],
            .other: ["Importância", "Anexos", "Anexo", "Prioridade"],
        ],
        months: [
            "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun",
            "julho jul", "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
        ],
        footers: [
            "Enviado do meu", "Enviado do", "Enviado via", "Enviado a partir", "Enviado através",
            "Obter o Outlook", "Obter Outlook", "Baixe o Outlook", "Enviado pelo", "Enviada do",
        ]
    )
}
