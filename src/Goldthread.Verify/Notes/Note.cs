using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Goldthread.Verify.Notes;

/// <summary>What a note outside the database says.</summary>
public enum NoteKind
{
    /// <summary>How long each chain was, and how it ended.</summary>
    Checkpoint,

    /// <summary>Which rows were destroyed.</summary>
    Destruction,
}

/// <summary>
/// A signed note, kept outside the database. The notes of a provider are numbered from 1, and each names the hash of the one
/// before, so that none can be taken out of the middle.
/// </summary>
/// <remarks>
/// Text, one fact a line, ended by a line feed: kind and form, provider, number, the hash of the note before
/// (64 noughts for the first), time (UTC, microseconds), what it says, the key, the signature. What is signed is every byte before the
/// word <c>signature</c>: ECDSA, P-256, SHA-256, as the 64 bytes of IEEE P1363, base64url. Golden vectors hold this form.
/// </remarks>
/// <param name="After">The hash of the text of the note before it, as hex.</param>
/// <param name="Says">The lines that only this kind has.</param>
public sealed record Note(
    NoteKind Kind,
    Guid Provider,
    long Number,
    string After,
    DateTimeOffset At,
    IReadOnlyList<string> Says
)
{
    /// <summary>What the first note follows.</summary>
    public static string Start { get; } = new('0', 64);

    private const int Form = 1;
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    /// <summary>The note with its signature, as it is kept.</summary>
    public SignedNote Sign(ECDsa key)
    {
        var body = Body(KeyId(key));
        return SignedNote.Read(
            $"{body}signature {Base64Url.EncodeToString(key.SignData(Encoding.UTF8.GetBytes(body), HashAlgorithmName.SHA256))}\n"
        );
    }

    /// <summary>What a key is called: the first 16 hex digits of the SHA-256 of its public half.</summary>
    public static string KeyId(ECDsa key) =>
        Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..16];

    internal string Body(string key) =>
        $"goldthread {Kind.ToString().ToLowerInvariant()} {Form}\n"
        + $"provider {Provider}\n"
        + $"number {Number.ToString(CultureInfo.InvariantCulture)}\n"
        + $"after {After}\n"
        + $"time {At.UtcDateTime.ToString(TimeForm, CultureInfo.InvariantCulture)}\n"
        + string.Concat(Says.Select(s => s + "\n"))
        + $"key {key}\n";

    internal static Note Read(IReadOnlyList<string> lines)
    {
        var kind = lines[0] switch
        {
            "goldthread checkpoint 1" => NoteKind.Checkpoint,
            "goldthread destruction 1" => NoteKind.Destruction,
            _ => throw new FormatException("It is no note of a form that is known."),
        };
        return new Note(
            kind,
            Guid.ParseExact(Value(lines[1], "provider"), "D"),
            long.Parse(Value(lines[2], "number"), NumberStyles.None, CultureInfo.InvariantCulture),
            Value(lines[3], "after"),
            new DateTimeOffset(
                DateTime.ParseExact(
                    Value(lines[4], "time"),
                    TimeForm,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
                )
            ),
            [.. lines.Skip(5).SkipLast(2)]
        );
    }

    internal static string Value(string line, string name) =>
        line.StartsWith(name + " ", StringComparison.Ordinal)
            ? line[(name.Length + 1)..]
            : throw new FormatException($"There is no {name} where it belongs.");
}

/// <summary>A note with its signature.</summary>
/// <param name="Key">The key that signed it (<see cref="Note.KeyId"/>).</param>
/// <param name="Text">Every byte of it, as it is kept.</param>
public sealed record SignedNote(Note Note, string Key, string Signature, string Text)
{
    /// <summary>The hash that the next note names.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Reads one. Throws <see cref="FormatException"/> when it is not written exactly as it would be.</summary>
    public static SignedNote Read(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        if (lines.Length < 7)
        {
            throw new FormatException("The note is not whole.");
        }

        var note = Note.Read(lines);
        var key = Note.Value(lines[^2], "key");
        var signature = Note.Value(lines[^1], "signature");
        return text == $"{note.Body(key)}signature {signature}\n"
            ? new SignedNote(note, key, signature, text)
            : throw new FormatException("The note is not written as notes are.");
    }

    /// <summary>Whether <paramref name="key"/> signed it.</summary>
    public bool IsBy(ECDsa key) =>
        Note.KeyId(key) == Key
        && Base64Url.IsValid(Signature)
        && key.VerifyData(
            Encoding.UTF8.GetBytes(Note.Body(Key)),
            Base64Url.DecodeFromChars(Signature),
            HashAlgorithmName.SHA256
        );
}
