import CCurl
import Foundation

/// One easy handle of libcurl: its options, its connection, its results.
///
/// Belongs to one ``CurlThread``; not `Sendable` on purpose. Every handle uses no signals, verifies
/// certificates, and limits how long a server may keep silent, also while the handle is closed
/// (libcurl would otherwise wait two minutes for a good-bye).
public final class CurlHandle {
    let handle: UnsafeMutableRawPointer
    private var lists: [UInt32: UnsafeMutablePointer<curl_slist>] = [:]
    private let detail: UnsafeMutablePointer<CChar>
    private let callbacks = Callbacks()

    public init() {
        _ = libcurl
        guard let handle = curl_easy_init() else { preconditionFailure("libcurl has no memory for a handle") }
        self.handle = handle
        detail = .allocate(capacity: Int(CURL_ERROR_SIZE))
        detail.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        accepted(ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, detail))
        accepted(ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1))
        set(.responseTimeoutSeconds, 60)
        set(.connectTimeoutMilliseconds, 30_000)
    }

    deinit {
        curl_easy_cleanup(handle)
        for list in lists.values { curl_slist_free_all(list) }
        detail.deallocate()
    }

    // MARK: Options

    public func set(_ option: CurlOption<String>, _ value: String) {
        accepted(ccurl_set_string(handle, option.raw, value))
    }

    public func set(_ option: CurlOption<Bool>, _ value: Bool) {
        accepted(ccurl_set_long(handle, option.raw, value ? 1 : 0))
    }

    public func set(_ option: CurlOption<Int>, _ value: Int) {
        accepted(ccurl_set_long(handle, option.raw, value))
    }

    public func set(_ option: CurlOption<Int64>, _ value: Int64) {
        accepted(ccurl_set_offset(handle, option.raw, curl_off_t(value)))
    }

    public func set(_ option: CurlOption<[String]>, _ value: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in value { list = curl_slist_append(list, line) }
        accepted(ccurl_set_list(handle, option.raw, list))
        // libcurl reads the list during the transfer: it lives until it is replaced.
        curl_slist_free_all(lists[option.raw.rawValue])
        lists[option.raw.rawValue] = list
    }

    /// TLS from the first byte (by the URL's scheme) or by STARTTLS, or no connection at all.
    public func requireTLS() {
        accepted(ccurl_set_long(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)))
    }

    /// Gives the bytes of a body as they come. Returning false ends the transfer with an error.
    public func takeBody(_ take: @escaping (UnsafeRawBufferPointer) -> Bool) {
        callbacks.takeBody = take
        accepted(ccurl_set_bytes_function(handle, CURLOPT_WRITEFUNCTION, takeBodyFunction))
        accepted(ccurl_set_pointer(handle, CURLOPT_WRITEDATA, context))
    }

    /// Gives header lines as they come: those of HTTP, and the answers of a mail server.
    public func takeHeader(_ take: @escaping (UnsafeRawBufferPointer) -> Void) {
        callbacks.takeHeader = take
        accepted(ccurl_set_bytes_function(handle, CURLOPT_HEADERFUNCTION, takeHeaderFunction))
        accepted(ccurl_set_pointer(handle, CURLOPT_HEADERDATA, context))
    }

    /// Asks for the bytes of an upload: fill the buffer, return how many; 0 is the end.
    public func supplyBody(_ supply: @escaping (UnsafeMutableRawBufferPointer) -> Int) {
        callbacks.supplyBody = supply
        accepted(ccurl_set_bytes_function(handle, CURLOPT_READFUNCTION, supplyBodyFunction))
        accepted(ccurl_set_pointer(handle, CURLOPT_READDATA, context))
    }

    /// Asks at least once a second whether the transfer shall go on.
    public func goOn(while going: @escaping () -> Bool) {
        callbacks.isGoing = going
        accepted(ccurl_set_progress_function(handle, progressFunction))
        accepted(ccurl_set_pointer(handle, CURLOPT_XFERINFODATA, context))
        accepted(ccurl_set_long(handle, CURLOPT_NOPROGRESS, 0))
    }

    /// Gives libcurl's remarks about the connection, and only those: never what was sent or received.
    public func takeRemarks(_ take: @escaping (String) -> Void) {
        callbacks.takeRemark = take
        accepted(ccurl_set_debug_function(handle, debugFunction))
        accepted(ccurl_set_pointer(handle, CURLOPT_DEBUGDATA, context))
        accepted(ccurl_set_long(handle, CURLOPT_VERBOSE, 1))
    }

    /// libcurl has something to remark about every single read.
    public func takeNoMoreRemarks() {
        accepted(ccurl_set_long(handle, CURLOPT_VERBOSE, 0))
    }

    // MARK: Transfers

    /// Blocks until the transfer, or with ``CurlOption/connectOnly`` the connection, is complete.
    public func perform() throws(CurlError) {
        detail.pointee = 0
        try check(curl_easy_perform(handle))
    }

    /// - Returns: How many bytes were taken; nil when the connection takes none at the moment.
    public func send(_ bytes: UnsafeRawBufferPointer) throws(CurlError) -> Int? {
        var count = 0
        let code = curl_easy_send(handle, bytes.baseAddress, bytes.count, &count)
        if code == CURLE_AGAIN { return nil }
        try check(code)
        return count
    }

    /// - Returns: How many bytes came; 0 when the other side has closed the connection; nil when there are
    ///   none at the moment. Only nil means that waiting on ``socket`` makes sense: TLS keeps bytes back.
    public func receive(into buffer: UnsafeMutableRawBufferPointer) throws(CurlError) -> Int? {
        var count = 0
        let code = curl_easy_recv(handle, buffer.baseAddress, buffer.count, &count)
        if code == CURLE_AGAIN { return nil }
        try check(code)
        return count
    }

    // MARK: Results

    /// The last answer's code (SMTP, HTTP); 0 when there was none.
    public var responseCode: Int {
        var value = 0
        accepted(ccurl_get_long(handle, CURLINFO_RESPONSE_CODE, &value))
        return value
    }

    /// The connection's socket, to wait on; nil when there is no connection.
    public var socket: Int32? {
        var value: curl_socket_t = -1
        accepted(ccurl_get_socket(handle, CURLINFO_ACTIVESOCKET, &value))
        return value < 0 ? nil : value
    }

    private var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(callbacks).toOpaque() }

    private func check(_ code: CURLcode) throws(CurlError) {
        guard code != CURLE_OK else { return }
        throw CurlError(code: Int(code.rawValue), detail: detail.pointee == 0 ? "" : String(cString: detail))
    }

    /// libcurl refuses an option only when Waggle asks for nonsense or the library lacks it.
    private func accepted(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl refused an option: \(String(cString: curl_easy_strerror(code)))")
    }
}

/// Made ready once, before the first handle.
private let libcurl: Void = {
    precondition(ccurl_global_init() == CURLE_OK, "libcurl could not be made ready")
}()

/// What C calls back into. The handle holds it as long as libcurl can.
private final class Callbacks {
    var takeBody: (UnsafeRawBufferPointer) -> Bool = { _ in true }
    var takeHeader: (UnsafeRawBufferPointer) -> Void = { _ in }
    var supplyBody: (UnsafeMutableRawBufferPointer) -> Int = { _ in 0 }
    var isGoing: () -> Bool = { true }
    var takeRemark: (String) -> Void = { _ in }

    static func behind(_ context: UnsafeMutableRawPointer?) -> Callbacks? {
        context.map { Unmanaged.fromOpaque($0).takeUnretainedValue() }
    }
}

private let takeBodyFunction: ccurl_bytes_function = { bytes, size, count, context in
    let taken = Callbacks.behind(context)?.takeBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
    // Any number but the offered one ends the transfer with CURLE_WRITE_ERROR.
    return taken == true ? size * count : (size * count == 0 ? 1 : 0)
}

private let takeHeaderFunction: ccurl_bytes_function = { bytes, size, count, context in
    Callbacks.behind(context)?.takeHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}

private let supplyBodyFunction: ccurl_bytes_function = { bytes, size, count, context in
    Callbacks.behind(context)?.supplyBody(UnsafeMutableRawBufferPointer(start: bytes, count: size * count)) ?? 0
}

private let progressFunction: ccurl_progress_function = { context, _, _, _, _ in
    Callbacks.behind(context)?.isGoing() == false ? 1 : 0
}

private let debugFunction: ccurl_debug_function = { _, type, bytes, count, context in
    if type == CURLINFO_TEXT, let bytes {
        let text = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        Callbacks.behind(context)?.takeRemark(text)
    }
    return 0
}
