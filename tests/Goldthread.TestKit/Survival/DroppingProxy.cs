using System.Net;
using System.Net.Sockets;

namespace Goldthread.TestKit.Survival;

/// <summary>
/// A bad connection in between: what is asked reaches the server, and its answer is lost as soon as it comes.
/// </summary>
public sealed class DroppingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Uri _server;

    /// <param name="address">Where the server listens.</param>
    public DroppingProxy(string address)
    {
        _server = new Uri(address);
        _listener.Start();
        _ = Accept();
    }

    /// <summary>Where to ask instead.</summary>
    public string Address => $"http://{_listener.LocalEndpoint}";

    public void Dispose()
    {
        _listener.Stop();
        _listener.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                _ = Carry(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // It was stopped.
        }
    }

    private async Task Carry(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            await server.ConnectAsync(_server.Host, _server.Port);
            var asking = client.GetStream().CopyToAsync(server.GetStream());
            // The first of the answer is there, so what was asked is done. It goes no further.
            _ = await server.GetStream().ReadAsync(new byte[1]);
            client.LingerState = new LingerOption(true, 0);
            _ = asking.ContinueWith(t => t.Exception, TaskScheduler.Default);
        }
    }
}
