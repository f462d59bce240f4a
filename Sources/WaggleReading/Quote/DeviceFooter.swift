/// "Sent from my iPhone": a line that a mail program adds below what its user wrote.
///
/// Two things must meet: how a language says that something was sent from somewhere, and a device or program.
/// "Sent from my desk, it is quieter here" is a person's sentence.
enum DeviceFooter {
    static func isFooter(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 200, mayBegin(line) else { return false }
        let head = line.prefix(160)
        guard ForwardTables.all.footers.mayOpen(head) || openers.mayOpen(head) || endings.mayStand(in: head) else {
            return false
        }
        let text = FoldedText(bytes: Array(head))
        guard !text.isEmpty, text.words.count <= 26 else { return false }
        // An address behind the program's name counts as nothing.
        let words = wordsBeforeLink(text)
        if let match = ForwardTables.all.footers.match(text, at: 0) {
            if text.words.count <= 14, hasDevice(text, match.length - 1..<match.length + 4) { return true }
            return words <= 8 && text.words[..<words].dropFirst().allSatisfy { $0.gap.isDisjoint(with: .comma) }
                && text.tail.isDisjoint(with: [.question])
        }
        guard words <= 10 else { return false }
        let start = min(words, openers.match(text, at: 0).map(\.length) ?? 0)
        if start > 0 { return hasDevice(text, start - 1..<start + 4) }
        guard words <= 7, hasDevice(text, 0..<7) else { return false }
        return (max(0, words - 3)..<words).contains { index in
            endings.match(text, at: index).map { index + $0.length == words } ?? false
        }
    }

    /// A cheap look: most lines are long, and hold no capital, no bracket and no foreign script at their beginning.
    private static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        switch first {
        case 0x28, 0x2A, 0x3C, 0x5B, 0x5F, 0x41...0x5A, 0x61...0x7A, 0x80...: return true
        default: return false
        }
    }

    private static func wordsBeforeLink(_ text: FoldedText) -> Int {
        text.words.firstIndex { links.contains($0.key) } ?? text.words.count
    }

    private static let links = ["http", "https", "www"].map { FoldedText.hash(Array($0.utf8)[...]) }

    private static func hasDevice(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        range.clamped(to: text.words.indices).contains { devices.match(text, at: $0) != nil }
    }

    private static let devices = PhraseTable<Bool>(
        [
            "iphone*", "ipad*", "ipod*", "android*", "samsung*", "galaxy*", "blackberry*", "huawei*", "xiaomi*",
            "redmi*",
            "oneplus*", "oppo", "vivo", "realme*", "lumia*", "nokia*", "htc", "xperia*", "motorola*", "moto", "pixel*",
            "outlook*", "yahoo*", "gmail*", "mailbox*", "aquamail*", "aqua mail", "protonmail*", "proton mail",
            "windows", "mail http", "mail https", "mail for", "mail go", "mail.ru", "myemail*", "mymail*", "spark",
            "airmail", "sparrow", "polymail", "zoho mail",
            "rediffmail*", "mobile device", "mobile phone", "mobile", "cell phone", "cellphone", "smartphone*", "handy",
            "mobilgerät*", "mobiltelefon*", "mobil", "phone", "tablet*", "handheld*", "wireless", "bluemail*", "edison",
            "tuta*", "superhuman", "mailspring", "gmx*", "web.de", "яндекс*", "почт*", "телефон*", "смартфон*",
            "айфон*",
            "mobiele telefoon", "téléphone*", "móvil*", "celular*", "telemóvel*", "telefon*", "cellulare", "puhelime*",
            "手机*", "携帯", "휴대폰*", "모바일*", "مو", "jio*", "lenovo*", "honor", "vodafone", "k-9 mail", "k 9 mail",
            "fairemail",
        ].map { ($0, true) }
    )

    /// How such a line begins.
    private static let openers = PhraseTable<Bool>(
        [
            "sent from", "sent by", "sent via", "sent with", "sent using", "sent on", "sent through", "get outlook",
            "from my", "from mobile", "typed on", "written on my", "composed on", "this message was sent from",
            "this email was sent from", "sent in haste from", "message sent from", "download outlook", "emailed from",
            "von meinem", "von meiner", "gesendet", "gesendet von", "gesendet mit", "gesendet über", "gesendet aus",
            "diese nachricht wurde von", "versendet", "verschickt von",
            "envoyé de", "envoyé depuis", "envoyé à partir", "envoyé avec", "télécharger outlook", "obtenez outlook",
            "enviado desde", "enviado de", "enviado do", "enviado da", "enviado com", "enviado con", "enviado através",
            "enviado a partir", "obter o outlook", "obtenha o outlook", "obtén outlook", "obtener outlook",
            "inviato da", "inviato dal", "inviato con", "inviato tramite", "ottieni outlook", "scarica outlook",
            "verzonden vanuit", "verzonden vanaf", "verzonden via", "verzonden met", "verstuurd vanaf",
            "verstuurd vanuit",
            "verstuurd via", "outlook downloaden", "download outlook voor",
            "skickat från", "skickat via", "skickades från", "hämta outlook", "sendt fra", "sendt via", "sendt med",
            "hent outlook", "få outlook", "skaff deg outlook",
            "lähetetty", "hanki outlook", "wysłano z", "wysłane z", "wysłano za pomocą", "wysłano ze",
            "pobierz outlook",
            "odesláno z", "odesláno ze", "odesláno pomocí", "odoslané z", "odoslané zo", "získať outlook",
            "získat outlook",
            "poslano s", "poslano z", "poslano sa", "poslato sa", "poslato iz", "послато са", "изпратено от",
            "изпратено с",
            "trimis de pe", "trimis din", "trimis de la", "enviat des", "gestuur vanaf", "gestuur van", "dikirim dari",
            "saadetud", "nosūtīts no", "išsiųsta iš", "siųsta iš", "gửi từ", "được gửi từ", "đã gửi từ",
            "отправлено с", "отправлено из", "отправлено через", "отправлено от", "отослано с", "послано с",
            "надіслано з", "надіслано зі", "надіслано через", "відправлено з", "στάλθηκε από", "εστάλη από",
            "أرسلت من", "أُرسلت من", "مرسل من", "تم الإرسال من", "تم إرسالها من", "نشلח מ", "נשלח מ", "נשלח מה",
            "נשלח מתוך",
            "发自", "發自", "来自", "從我的", "从我的", "寄自", "發送自", "发送自", "ارسال شده از", "फ़ोन से", "मेरे", "ส่งจาก",
            "küldve", "elküldve", "gönderen",
        ].map { ($0, true) }
    )

    /// How it ends where the verb comes last.
    private static let endings = PhraseTable<Bool>(
        [
            "küldve", "elküldve", "küldött", "gönderildi", "gönderilmiştir", "から送信", "より送信", "から送信されました", "에서 보냄",
            "보냄", "에서 보낸 메일", "에서 발송", "से भेजा गया", "भेजा गया", "से भेजा", "gesendet", "geschickt", "verstuurd",
            "verzonden", "lähetetty",
        ].map { ($0, true) }
    )
}

/// Where "On Tue, Apr 4, 2026 …" begins on a line that starts with words of the writer.
enum AttributionStart {
    /// - Returns: The byte offset in the array the slice comes from; nil when the line begins with it.
    static func offset(in line: ArraySlice<UInt8>) -> Int? {
        let text = FoldedText(bytes: Array(line.prefix(300)))
        for index in text.words.indices.dropFirst().prefix(24) where text.words[index].isCapital {
            guard openers.contains(text.folded(index)), index + 2 < text.words.count else { continue }
            let next = text.words[index + 1]
            let isDay =
                next.isNumber
                || (next.isCapital
                    && text.words[(index + 2)..<min(index + 4, text.words.count)].contains(where: \.isNumber))
            guard isDay, !text.words[..<index].contains(where: \.isNumber) else { continue }
            return line.startIndex + Int(text.words[index].start)
        }
        return nil
    }

    private static let openers: Set<String> = ["on", "am", "le", "el", "em", "op", "den", "il", "dne", "dnia"]
}
