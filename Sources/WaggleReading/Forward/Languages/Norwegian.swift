extension ForwardLanguage {
    static let norwegian = ForwardLanguage(
        code: "nb",
        subjectPrefixes: [
            "VS",  // Outlook
            "Videresendt",
        ],
        replyPrefixes: ["SV"],
        openings: [
            "Videresendt melding",  // Apple Mail, Yahoo
            "Start på videresendt melding",  // Apple Mail
            "Videresendt e-post",
        ],
        originals: [
            "Opprinnelig melding",  // Outlook
            "Original melding",
        ],
        wrote: ["skrev", "skrev følgende"],
        labels: [
            .from: ["Fra"],
            .to: ["Til"],
            .cc: ["Kopi", "Cc"],
            .bcc: ["Blindkopi"],
            .date: ["Dato", "Sendt"],
            .subject: ["Emne"],
            .replyTo: ["Svar til"],
            .other: ["Vedlegg"],
        ],
        months: [
            "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul",
            "august aug", "september sep sept", "oktober okt", "november nov", "desember des",
        ],
        footers: [
            "Sendt fra", "Last ned Outlook for", "Skaff deg Outlook", "Få Outlook for",
            "Hent Outlook for",
        ]
    )
}
