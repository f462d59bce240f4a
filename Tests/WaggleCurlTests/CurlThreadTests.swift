import Foundation
import Synchronization
import Testing
import WaggleCurl

@Suite("A thread for calls that block", .timeLimit(.minutes(5)))
struct CurlThreadTests {
    /// Somebody who blocks.
    private actor Sleeper {
        private let thread = CurlThread(name: "sleeper")
        private let wake = Wake()
        private(set) var calls = 0
        let isBlocking = Atomic(false)

        nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

        /// Blocks until ``signal()``.
        func block() {
            calls += 1
            isBlocking.store(true, ordering: .releasing)
            // Nothing ever comes from a pipe that nobody writes to.
            let pipe = Pipe()
            _ = wake.wait(for: .reading, on: pipe.fileHandleForReading.fileDescriptor, atMost: .seconds(60))
            wake.clear()
        }

        nonisolated func signal() { wake.signal() }
    }

    @Test("many may block at once, each on a thread of its own, and nobody else waits")
    func blocks() async {
        let sleepers = (0..<40).map { _ in Sleeper() }
        await withTaskGroup(of: Void.self) { group in
            for sleeper in sleepers { group.addTask { await sleeper.block() } }
            group.addTask {
                // Runs although forty calls block, far more than there are cores.
                for sleeper in sleepers {
                    while !sleeper.isBlocking.load(ordering: .acquiring) { await Task.yield() }
                }
                for sleeper in sleepers { sleeper.signal() }
            }
        }
    }

    @Test("calls on one thread follow each other")
    func serial() async {
        let sleeper = Sleeper()
        for _ in 0..<200 {
            sleeper.signal()
            await sleeper.block()
        }
        #expect(await sleeper.calls == 200)
    }

    @Test("threads end with their owners", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/task")))
    func ends() async throws {
        let before = try threads()
        for _ in 0..<300 {
            let sleeper = Sleeper()
            sleeper.signal()
            await sleeper.block()
        }
        // The last ones may still be on their way out, and other tests have threads too.
        let end = ContinuousClock.now + .seconds(90)
        while try threads() > before + 150, ContinuousClock.now < end { await Task.yield() }
        #expect(try threads() <= before + 150)
    }

    private func threads() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task").count
    }
}

@Suite("The wait for a socket")
struct WakeTests {
    @Test("ends when something comes, when somebody signals, or when the time is over")
    func reasons() throws {
        let pipe = Pipe()
        let socket = pipe.fileHandleForReading.fileDescriptor
        let wake = Wake()
        #expect(wake.wait(for: .reading, on: socket, atMost: .zero) == .timedOut)
        #expect(!wake.isSignalled)
        wake.signal()
        #expect(wake.isSignalled)
        #expect(wake.wait(for: .reading, on: socket, atMost: .seconds(60)) == .woken)
        wake.clear()
        try pipe.fileHandleForWriting.write(contentsOf: Data([1]))
        #expect(wake.wait(for: .reading, on: socket, atMost: .seconds(60)) == .ready)
        #expect(wake.wait(for: .writing, on: pipe.fileHandleForWriting.fileDescriptor, atMost: .seconds(60)) == .ready)
    }

    @Test("a hundred thousand signals are one")
    func manySignals() {
        let wake = Wake()
        for _ in 0..<100_000 { wake.signal() }
        wake.clear()
        #expect(!wake.isSignalled)
    }
}
