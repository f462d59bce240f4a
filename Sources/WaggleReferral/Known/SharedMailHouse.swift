/// Mail houses at which anybody may have an address: a domain of theirs says nothing about a firm.
public enum SharedMailHouse {
    /// Whether it is one of the usual ones. There are more than any list holds.
    ///
    /// - Parameter domain: In lower case.
    public static func has(_ domain: String) -> Bool { providers.contains(domain) }

    private static let providers: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "hotmail.co.uk", "live.com", "msn.com",
        "yahoo.com",
        "yahoo.co.in", "yahoo.in", "yahoo.co.uk", "ymail.com", "rediffmail.com", "icloud.com", "me.com", "mac.com",
        "aol.com",
        "proton.me", "protonmail.com", "gmx.de", "gmx.net", "gmx.at", "web.de", "t-online.de", "freenet.de",
        "orange.fr",
        "wanadoo.fr", "free.fr", "sfr.fr", "laposte.net", "libero.it", "virgilio.it", "yandex.ru", "ya.ru",
        "yandex.com",
        "mail.ru", "bk.ru", "inbox.ru", "list.ru", "rambler.ru", "ukr.net", "i.ua", "abv.bg", "seznam.cz", "wp.pl",
        "onet.pl",
        "o2.pl", "interia.pl", "terra.com.br", "uol.com.br", "bol.com.br", "qq.com", "163.com", "126.com", "naver.com",
        "zoho.com", "zohomail.in", "btinternet.com", "comcast.net", "verizon.net", "hotmail.fr", "outlook.fr",
        "hotmail.es",
        "yahoo.fr", "yahoo.de", "yahoo.es", "yahoo.it", "hotmail.it", "mailbox.org", "posteo.de", "fastmail.com",
    ]
}
