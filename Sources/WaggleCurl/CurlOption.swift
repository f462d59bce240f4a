import CCurl

/// An option of a libcurl handle together with the type of its value.
public struct CurlOption<Value>: Sendable {
    let raw: CURLoption
}

extension CurlOption where Value == String {
    public static var url: Self { Self(raw: CURLOPT_URL) }
    public static var username: Self { Self(raw: CURLOPT_USERNAME) }
    public static var password: Self { Self(raw: CURLOPT_PASSWORD) }
    /// The token for SASL XOAUTH2 and OAUTHBEARER, and for HTTP "Bearer".
    public static var bearer: Self { Self(raw: CURLOPT_XOAUTH2_BEARER) }
    /// Which login methods are allowed, for instance `AUTH=PLAIN`.
    public static var loginOptions: Self { Self(raw: CURLOPT_LOGIN_OPTIONS) }
    /// A PEM file of certificates to trust instead of the system's.
    public static var certificateFile: Self { Self(raw: CURLOPT_CAINFO) }
    /// The protocols a handle may speak, separated by commas.
    public static var protocols: Self { Self(raw: CURLOPT_PROTOCOLS_STR) }
    /// An empty text: no proxy, whatever the environment says.
    public static var proxy: Self { Self(raw: CURLOPT_PROXY) }
    public static var userAgent: Self { Self(raw: CURLOPT_USERAGENT) }
    public static var mailFrom: Self { Self(raw: CURLOPT_MAIL_FROM) }
    public static var customRequest: Self { Self(raw: CURLOPT_CUSTOMREQUEST) }
}

extension CurlOption where Value == Bool {
    /// Stop after connecting and logging in; ``CurlHandle/send(_:)`` and ``CurlHandle/receive(into:)`` do the rest.
    public static var connectOnly: Self { Self(raw: CURLOPT_CONNECT_ONLY) }
    public static var noBody: Self { Self(raw: CURLOPT_NOBODY) }
    public static var upload: Self { Self(raw: CURLOPT_UPLOAD) }
    public static var followRedirects: Self { Self(raw: CURLOPT_FOLLOWLOCATION) }
    public static var keepAlive: Self { Self(raw: CURLOPT_TCP_KEEPALIVE) }
    public static var freshConnection: Self { Self(raw: CURLOPT_FRESH_CONNECT) }
}

extension CurlOption where Value == Int {
    public static var connectTimeoutMilliseconds: Self { Self(raw: CURLOPT_CONNECTTIMEOUT_MS) }
    /// The whole transfer.
    public static var timeoutMilliseconds: Self { Self(raw: CURLOPT_TIMEOUT_MS) }
    /// Each answer of a mail server, and the good-bye when a handle is closed.
    public static var responseTimeoutSeconds: Self { Self(raw: CURLOPT_SERVER_RESPONSE_TIMEOUT) }
    public static var keepAliveIdleSeconds: Self { Self(raw: CURLOPT_TCP_KEEPIDLE) }
    public static var keepAliveIntervalSeconds: Self { Self(raw: CURLOPT_TCP_KEEPINTVL) }
}

extension CurlOption where Value == Int64 {
    /// Bytes that an upload will have.
    public static var uploadBytes: Self { Self(raw: CURLOPT_INFILESIZE_LARGE) }
}

extension CurlOption where Value == [String] {
    public static var mailRecipients: Self { Self(raw: CURLOPT_MAIL_RCPT) }
    public static var httpHeaders: Self { Self(raw: CURLOPT_HTTPHEADER) }
}
