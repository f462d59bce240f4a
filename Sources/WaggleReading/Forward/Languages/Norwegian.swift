extension ForwardLanguage {
    static let norwegian = ForwardLanguage(
        code: "nb",
        subjectPrefixes: [
            "VS",  // Outlook
            "Videresendt",
            "Videresend",
            "Vs",
        ],
        replyPrefixes: ["SV"],
        openings: [
            "Videresendt melding",  // Apple Mail, Yahoo
            "Start på videresendt melding",  // Apple Mail
            "Videresendt e-post",
            "Videresendt e-postmelding",
            "Begynnelse på videresendt melding",
            "Videresendt e-melding",
        ],
        forwarders: ["Videresendt av"],
        originals: [
            "Opprinnelig melding",  // Outlook
            "Original melding",
        ],
        wrote: ["skrev", "skrev følgende"],
        labels: [
            .from: ["Fra", "Avsender"],
            .to: ["Til", "Mottaker"],
            .cc: ["Kopi", "Cc"],
            .bcc: ["Blindkopi"],
            .date: ["Dato", "Sendt", "Sendt dato"],
            .subject: ["Emne"],
            .replyTo: ["Svar til", "Svar-til"],
            .other: ["Vedlegg", "Prioritet", "Viktighet"],
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
