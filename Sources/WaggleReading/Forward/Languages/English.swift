extension ForwardLanguage {
    static let english = ForwardLanguage(
        code: "en",
        subjectPrefixes: [
            "Fwd",
            "Fw",  // Outlook
            "FW",
            "Forwarded",
        ],
        replyPrefixes: ["Re", "Reply"],
        openings: [
            "Forwarded message",  // Gmail, Thunderbird, Yahoo, HubSpot, Zoho, MailMate
            "Begin forwarded message",  // Apple Mail
            "Forwarded mail",
            "Start of forwarded message",  // Missive
            "Forwarded email",
            "Forwarded mail message",
            "Beginning of forwarded message",
            "Forwarded Email",
            "Forwarded conversation",
        ],
        forwarders: ["Forwarded by"],
        originals: [
            "Original Message",  // Outlook 97 to 2007, Samsung, AOL
            "Original email",
            "Original mail",
            "Original Appointment",  // Outlook
            "Reply message",  // Android
            "Replied message",  // NetEase
            "Original message follows",
            "Original message header",
            "Original message text",
            "Begin original message",
        ],
        endings: [
            "End forwarded message", "End of forwarded message", "End original message", "End of original message",
            "End of message",
        ],
        wrote: ["wrote", "writes", "sent"],
        labels: [
            .from: ["From", "Sender"],
            .to: ["To", "Recipient", "Sent to"],
            .cc: ["Cc", "Copy to", "Copies"],
            .bcc: ["Bcc"],
            .date: ["Date", "Sent", "Sent at", "Sent on", "Date sent", "Sent date", "Sent time"],
            .subject: ["Subject", "Subj"],
            .replyTo: ["Reply-To", "Reply to", "Reply address"],
            .other: [
                "Importance", "Priority", "Attachments", "Attachment", "Organization", "Mailed by",
                "Signed by", "Resent-From", "Resent-To", "Sensitivity", "Categories", "Message-ID",
                "List-Unsubscribe", "When", "Where", "Required Attendees", "Optional Attendees",
                "Sent by",
                "Return Path",
                "Follow Up Flag",
                "Message Id",
                "References",
                "In Reply To",
                "Delivered To",
            ],
        ],
        months: [
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
            "aug august", "sep sept september", "oct october", "nov november", "dec december",
        ],
        footers: [
            "Sent from my", "Sent from Mail for", "Sent from Outlook", "Sent from Yahoo",
            "Sent from Samsung", "Sent from iPhone", "Sent from Proton", "Sent via", "Sent with",
            "Sent using", "Sent on the go", "Get Outlook for", "Download Outlook", "Sent from a",
            "Sent from Gmail", "Sent from AOL", "Sent from Rediffmail", "Sent from Zoho",
        ]
    )
}
