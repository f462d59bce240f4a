import ServiceLifecycle

/// Says every ten seconds how it goes.
struct Reporting: Service {
    static let interval: Duration = .seconds(10)

    let pipeline: Pipeline
    let publish: @Sendable (Bulletin) -> Void

    func run() async {
        let pause = pipeline.surroundings.pause
        while !Task.isShuttingDownGracefully && !Task.isCancelled {
            publish(pipeline.board.bulletin(at: pipeline.surroundings.now()))
            // A shutdown ends the rest.
            try? await cancelWhenGracefulShutdown { try await pause(Self.interval) }
        }
    }
}
