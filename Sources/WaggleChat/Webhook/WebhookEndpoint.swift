public import WaggleCurl
public import WaggleTransport

/// A webhook endpoint that Waggle asks for events.
public struct WebhookEndpoint: Hashable, Sendable {
    public var name: SourceName
    public var address: HTTPAddress
    /// Sent as `Authorization: Bearer …`; nil only makes sense for an endpoint on this machine.
    public var token: Secret?
    /// A PEM file of certificates to trust instead of the system's.
    public var caFile: String?
    /// Between two looks at an endpoint that had nothing and does not offer to wait.
    public var interval: Duration

    public init(
        name: SourceName,
        address: HTTPAddress,
        token: Secret?,
        caFile: String? = nil,
        interval: Duration = .seconds(30)
    ) {
        self.name = name
        self.address = address
        self.token = token
        self.caFile = caFile
        self.interval = interval
    }
}
