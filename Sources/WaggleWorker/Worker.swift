public import Logging
import ServiceLifecycle
import UnixSignals
public import WaggleTransport

/// The long-running process: every source, the deciding loop and the way out, until a signal says stop.
public struct Worker: Sendable {
    let pipeline: Pipeline
    let sources: [any MessageSource]
    let sink: any MessageSink

    public init(pipeline: Pipeline, sources: [any MessageSource], sink: any MessageSink) {
        self.pipeline = pipeline
        self.sources = sources
        self.sink = sink
    }

    /// Runs until SIGTERM or SIGINT; then what is under way is finished, within 8 seconds.
    public func run(logger: Logger) async throws {
        let arrived = Signal()
        let written = Signal()
        var services: [any Service] = [
            Sending(sink: sink, pipeline: pipeline, written: written, arrived: arrived),
            Deciding(pipeline: pipeline, arrived: arrived, written: written),
        ]
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
