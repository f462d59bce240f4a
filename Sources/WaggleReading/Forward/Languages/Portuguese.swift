extension ForwardLanguage {
    static let portuguese = ForwardLanguage(
        code: "pt",
        subjectPrefixes: [
            "ENC",  // Outlook
            "Enc",
            "RES ENC",
        ],
        replyPrefixes: ["RE", "RES"],
        openings: [
            "Mensagem encaminhada",  // Yahoo, Thunderbird pt-BR
            "Mensagem reencaminhada",  // Thunderbird
            "Início da mensagem encaminhada",  // Apple Mail pt-BR
            "Início da mensagem reencaminhada",  // Apple Mail
        ],
        originals: [
            "Mensagem original"  // Outlook
        ],
        endings: ["Fim da mensagem encaminhada"],
        wrote: ["escreveu"],
        labels: [
            .from: ["De", "Remetente"],
            .to: ["Para"],
            .cc: ["Cc", "Cópia"],
            .bcc: ["Cco", "Bcc"],
            .date: ["Data", "Enviado", "Enviada", "Enviado em", "Enviada em"],
            .subject: ["Assunto"],
            .replyTo: ["Responder a", "Responder para"],
            .other: ["Importância", "Anexos"],
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
