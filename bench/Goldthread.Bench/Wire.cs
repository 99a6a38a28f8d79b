using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Goldthread.Bench;

/// <summary>
/// One kept-alive HTTP connection that sends bytes made ready before and reads no more of an answer than it must: the driver
/// shares the cores with what it measures.
/// </summary>
internal sealed class Wire : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];
    private int _have;

    public Wire(int port) => _socket.Connect("127.0.0.1", port);

    /// <summary>A request as bytes.</summary>
    public static byte[] Get(string path, string cookie) =>
        Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n");

    /// <summary>A request with a body in JSON.</summary>
    public static byte[] Post(string path, string cookie, ReadOnlySpan<byte> body) =>
        [
            .. Encoding.ASCII.GetBytes(
                $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\nX-Goldthread: 1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n"
            ),
            .. body,
        ];

    /// <summary>Sends, reads the whole answer, and gives its body. Throws unless its status is 200.</summary>
    public ReadOnlyMemory<byte> Ask(ReadOnlySpan<byte> request)
    {
        _socket.Send(request);
        _have = 0;
        int head;
        while ((head = _buffer.AsSpan(0, _have).IndexOf("\r\n\r\n"u8)) < 0)
        {
            More();
        }

        var headers = Encoding.ASCII.GetString(_buffer, 0, head);
        var body = head + 4;
        var length = LengthOf(headers);
        if (length is { } known)
        {
            while (_have < body + known)
            {
                More();
            }
        }
        else
        {
            while (!_buffer.AsSpan(body, _have - body).EndsWith("0\r\n\r\n"u8))
            {
                More();
            }
        }

        return headers.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            ? _buffer.AsMemory(body, _have - body)
            : throw new InvalidOperationException(
                $"An answer was {headers.Split('\r')[0]}: {Encoding.UTF8.GetString(_buffer, body, Math.Min(500, _have - body))}"
            );
    }

    public void Dispose() => _socket.Dispose();

    private void More()
    {
        if (_have == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var got = _socket.Receive(_buffer.AsSpan(_have));
        _have += got > 0 ? got : throw new InvalidOperationException("The server closed the connection.");
    }

    private static int? LengthOf(string headers)
    {
        const string name = "\r\nContent-Length: ";
        var at = headers.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var digits = headers.AsSpan(at + name.Length);
        var end = digits.IndexOf('\r');
        return int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }
}
