using System.Globalization;
using System.Security.Cryptography;

namespace Goldthread.Verify.Notes;

/// <summary>
/// Where the notes of one provider are kept: a folder named by the provider's id, in one that may hold those of several.
/// The public keys lie beside the notes, so checking them needs nothing secret.
/// </summary>
public sealed class NoteFolder(string folder, Guid provider)
{
    /// <summary>Where they are.</summary>
    public string Path { get; } = System.IO.Path.Combine(folder, provider.ToString());

    /// <summary>The file of a note.</summary>
    public string FileOf(long number) =>
        System.IO.Path.Combine(Path, $"{number.ToString("00000000", CultureInfo.InvariantCulture)}.txt");

    /// <summary>The file of a public key.</summary>
    public string FileOfKey(string id) => System.IO.Path.Combine(Path, $"key-{id}.pem");

    /// <summary>
    /// All notes, in order: each whole, signed, and after the one before. Throws <see cref="Unsound"/> with the first
    /// thing that is wrong; an empty list when there are none.
    /// </summary>
    internal IReadOnlyList<SignedNote> Read()
    {
        var notes = new List<SignedNote>();
        if (!Directory.Exists(Path))
        {
            return notes;
        }

        var keys = new Dictionary<string, ECDsa>();
        try
        {
            var after = Note.Start;
            foreach (var file in Directory.GetFiles(Path, "*.txt").Order(StringComparer.Ordinal))
            {
                var note = ReadOne(file, notes.Count + 1, keys);
                if (note.Note.After != after)
                {
                    throw new Unsound(
                        $"Note {note.Note.Number} outside the database does not follow the one before it."
                    );
                }

                after = note.Digest;
                notes.Add(note);
            }
        }
        finally
        {
            keys.Values.ToList().ForEach(k => k.Dispose());
        }

        return notes;
    }

    /// <summary>All notes, in order. Throws <see cref="FormatException"/> when they are not what they should be.</summary>
    public IReadOnlyList<SignedNote> All()
    {
        try
        {
            return Read();
        }
        catch (Unsound unsound)
        {
            throw new FormatException(unsound.Message, unsound);
        }
    }

    /// <summary>The newest note that can be read, for writing the next; null when there is none.</summary>
    public SignedNote? Newest() =>
        Directory.Exists(Path)
        && Directory.GetFiles(Path, "*.txt").Order(StringComparer.Ordinal).LastOrDefault() is { } file
            ? SignedNote.Read(File.ReadAllText(file))
            : null;

    private SignedNote ReadOne(string file, long number, Dictionary<string, ECDsa> keys)
    {
        if (file != FileOf(number))
        {
            throw new Unsound($"Note {number} outside the database is missing.");
        }

        SignedNote note;
        try
        {
            note = SignedNote.Read(File.ReadAllText(file));
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new Unsound($"Note {number} outside the database is not written in its own form.");
        }

        if (note.Note.Number != number || note.Note.Provider != provider)
        {
            throw new Unsound($"Note {number} outside the database is not the one that belongs there.");
        }

        return note.IsBy(KeyOf(note.Key, keys))
            ? note
            : throw new Unsound($"Note {number} outside the database is not signed by the key that it names.");
    }

    private ECDsa KeyOf(string id, Dictionary<string, ECDsa> keys)
    {
        if (keys.TryGetValue(id, out var known))
        {
            return known;
        }

        var file = FileOfKey(id);
        if (id.Any(c => !char.IsAsciiHexDigitLower(c)) || !File.Exists(file))
        {
            throw new Unsound($"The public key {id} is missing from {Path}.");
        }

        var key = ECDsa.Create();
        keys[id] = key;
        try
        {
            key.ImportFromPem(File.ReadAllText(file));
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException or PlatformNotSupportedException)
        {
            throw new Unsound($"The public key {id} in {Path} cannot be read.");
        }

        return key;
    }
}
