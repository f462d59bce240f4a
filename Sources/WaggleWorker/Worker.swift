public import Logging
import ServiceLifecycle
import UnixSignals
public import WaggleTransport

/// The long-running process: every source, the deciding loop and the way out, until a signal says stop.
public struct Worker: Sendable {
    let pipeline: Pipeline
    let sources: [any MessageSource]
    let sink: any MessageSink
    let publish: @Sendable (Bulletin) -> Void

    /// - Parameter publish: Called every ten seconds with how it goes.
    public init(
        pipeline: Pipeline,
        sources: [any MessageSource],
        sink: any MessageSink,
        publish: @escaping @Sendable (Bulletin) -> Void = { _ in }
    ) {
        self.pipeline = pipeline
        self.sources = sources
        self.sink = sink
        self.publish = publish
    }

    /// Runs until SIGTERM or SIGINT; then what is under way is finished, within 8 seconds.
    public func run(logger: Logger) async throws {
        await pipeline.listen(to: sources.filter(\.bringsAnswers).map(\.name))
        let arrived = Signal()
        let written = Signal()
        var services: [any Service] = [
            Sending(sink: sink, pipeline: pipeline, written: written, arrived: arrived),
            Deciding(pipeline: pipeline, arrived: arrived, written: written),
        ]
        services.append(Reporting(pipeline: pipeline, publish: publish))
        services += sources.map { Receiving(source: $0, pipeline: pipeline, arrived: arrived, alarmed: written) }
        var configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: logger
        )
        configuration.maximumGracefulShutdownDuration = .seconds(8)
        try await ServiceGroup(configuration: configuration).run()
    }
}
