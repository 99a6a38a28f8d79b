using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Goldthread.Verify;

/// <summary>
/// The end of a chain as a person can read it from paper and type it: four groups of four, such as
/// <c>7Q2M-0XKD-9RTA-V41C</c>. Whoever has the paper can tell whether the history up to there is still the same, without
/// any file.
/// </summary>
/// <remarks>
/// Fifteen characters are the first 75 bits of SHA-256 of (byte 3, form 1, chain, size, hash of its last entry); the
/// sixteenth is their sum, weighted 1, 3, 5 … 29, modulo 32, so that a slip of the pen is told from another history. The
/// alphabet is Crockford's: no I, L, O or U; I and L are read as 1, O as 0.
/// </remarks>
public static class PrintedCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const byte Form = 1;
    private const int Letters = 15;

    /// <summary>The code of a chain that has <paramref name="size"/> entries and ends with <paramref name="head"/>.</summary>
    public static string Of(Guid chain, long size, ReadOnlySpan<byte> head)
    {
        Span<byte> told = stackalloc byte[2 + 16 + 8 + 32];
        told[0] = 3;
        told[1] = Form;
        chain.TryWriteBytes(told[2..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(told[18..], size);
        head.CopyTo(told[26..]);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(told, hash);
        var bits = BinaryPrimitives.ReadUInt128BigEndian(hash) >> 53;
        Span<char> code = stackalloc char[Letters + 1];
        for (var i = Letters - 1; i >= 0; i--)
        {
            code[i] = Alphabet[(int)(bits & 31)];
            bits >>= 5;
        }

        code[Letters] = Alphabet[CheckOf(code)];
        return $"{code[..4]}-{code[4..8]}-{code[8..12]}-{code[12..]}";
    }

    /// <summary>Reads a code as somebody may type it, with or without lines and spaces; null when it is none.</summary>
    public static string? Read(string typed)
    {
        var code = typed
            .ToUpperInvariant()
            .Where(c => c is not ('-' or ' ' or '\u2011' or '\u2013'))
            .Select(c =>
                c is 'I' or 'L' ? '1'
                : c == 'O' ? '0'
                : c
            )
            .ToArray();
        return
            code.Length == Letters + 1
            && code.All(c => Alphabet.Contains(c))
            && Alphabet[CheckOf(code)] == code[Letters]
            ? $"{new string(code, 0, 4)}-{new string(code, 4, 4)}-{new string(code, 8, 4)}-{new string(code, 12, 4)}"
            : null;
    }

    // An odd weight has an inverse modulo 32, so one wrong character always shows; two neighbours that changed places nearly
    // always.
    private static int CheckOf(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < Letters; i++)
        {
            sum += (2 * i + 1) * Alphabet.IndexOf(code[i]);
        }

        return sum & 31;
    }
}
