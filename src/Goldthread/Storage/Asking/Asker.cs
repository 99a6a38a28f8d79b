using System.Data.Common;

namespace Goldthread.Storage.Asking;

/// <summary>
/// Statements kept ready that ask several things about one secret at once, and change nothing. Many may ask at the same time.
/// </summary>
/// <param name="statements">Each with <see cref="Secret"/> where the hash of the secret stands.</param>
internal abstract class Asker(IReadOnlyList<string> statements) : IDisposable
{
    /// <summary>What stands in a statement for the hash.</summary>
    public const string Secret = "{secret}";

    protected IReadOnlyList<string> Statements { get; } = statements;

    /// <summary>Asks all of them.</summary>
    /// <param name="rows">Takes each row, and the place of its statement.</param>
    public abstract ValueTask Ask(byte[] hash, Action<int, DbDataReader> rows);

    public abstract void Dispose();
}
