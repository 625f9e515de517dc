import Foundation
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Hands out the first page where the connection is read, without waking a task: what most visitors ask for then costs
/// little more than the bytes. Everything else goes on to the front door, and so does this page whenever anything
/// about the request, the connection or the register is out of the ordinary.
final class FrontPageHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let page: FrontPage
    /// The answer to the request that is being read, when it is ours.
    private var answer: FrontPage.Ready?
    /// Requests sent on whose answers have not come back: nobody is answered before their turn.
    private var underWay = 0
    private var sentOnAt: Date

    /// Seconds. What watches for idle connections stands behind us and sees only what is sent on; well under its limit.
    private static let longestUnseen: TimeInterval = 10

    init(page: FrontPage) {
        self.page = page
        sentOnAt = page.clock()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head):
            answer = mayAnswer(head, on: context.channel) ? page.ready(for: head) : nil
            guard answer == nil else { return }
            underWay += 1
            sentOnAt = page.clock()
            context.fireChannelRead(data)
        case .body:
            if answer == nil { context.fireChannelRead(data) }
        case .end:
            guard let answer else { return context.fireChannelRead(data) }
            self.answer = nil
            write(answer, context)
        }
    }

    /// A visitor who does not take what is sent (`isWritable`) is left to those who can wait.
    private func mayAnswer(_ head: HTTPRequest, on channel: any Channel) -> Bool {
        underWay == 0 && channel.isWritable
            && (0..<Self.longestUnseen).contains(page.clock().timeIntervalSince(sentOnAt))
            && head.headerFields[.connection] == nil && head.headerFields[.contentLength] == nil
            && head.headerFields[.transferEncoding] == nil
    }

    private func write(_ answer: FrontPage.Ready, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
        if let body = answer.body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        // An answer to what could not be read as a request has none to be counted against.
        if case .end = unwrapOutboundIn(data) { underWay = max(0, underWay - 1) }
        context.write(data, promise: promise)
    }
}
