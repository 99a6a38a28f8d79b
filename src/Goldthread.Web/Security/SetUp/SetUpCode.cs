using System.Security.Cryptography;

namespace Goldthread.Web.Security;

/// <summary>
/// The one-time code that proves that whoever sets Goldthread up can read its log. New at each start, kept only as a hash
/// and only in memory, good once and for a few tries.
/// </summary>
public sealed class SetUpCode
{
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int MostTries = 10;

    private readonly Lock _lock = new();
    private byte[]? _hash;
    private int _tries;

    /// <summary>Makes the code: four groups of four, without letters that look alike.</summary>
    public string Make()
    {
        var code = RandomNumberGenerator.GetString(Letters, 16);
        lock (_lock)
        {
            (_hash, _tries) = (Secret.HashOf(code), 0);
        }

        return string.Join('-', code.Chunk(4).Select(c => new string(c)));
    }

    /// <summary>Whether a code waits to be used.</summary>
    public bool Waits
    {
        get
        {
            lock (_lock)
            {
                return _hash is not null;
            }
        }
    }

    /// <summary>Whether it is the code. Wrong ones are counted; after ten the code is no good any more.</summary>
    public bool Is(string? typed)
    {
        var plain = string.Concat((typed ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        lock (_lock)
        {
            if (_hash is null)
            {
                return false;
            }

            if (CryptographicOperations.FixedTimeEquals(_hash, Secret.HashOf(plain)))
            {
                return true;
            }

            _hash = ++_tries >= MostTries ? null : _hash;
            return false;
        }
    }

    /// <summary>It has been used, and opens nothing any more.</summary>
    public void Spend()
    {
        lock (_lock)
        {
            _hash = null;
        }
    }
}
