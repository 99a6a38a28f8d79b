using Goldthread.Verify.Notes;

namespace Goldthread.Storage.Notes;

/// <summary>
/// Writes signed notes into a folder outside the database: numbered, each naming the one before, whole or not at all, and never over
/// one that is there. Best on another machine, where whoever has the database has nothing to say.
/// </summary>
/// <param name="folder">The folder; each provider has one of its own in it.</param>
/// <param name="keyFile">The file of the key that signs.</param>
public sealed class Notebook(string folder, string keyFile)
{
    private const int Tries = 5;

    /// <summary>The folder of notes.</summary>
    public string Folder { get; } = folder;

    /// <summary>The file of the key that signs.</summary>
    public string KeyFile { get; } = keyFile;

    /// <summary>The notebook that lies beside a file, when nothing else is said.</summary>
    public static Notebook Beside(SqliteDatabase file) =>
        new(
            file.Path + ".checkpoints",
            Path.Combine(file.Folder!, "keys", Path.GetFileName(file.Path) + ".checkpoint-key.pem")
        );

    /// <summary>Whether there is a note of a provider yet.</summary>
    public bool HasAny(Guid provider) => File.Exists(Of(provider).FileOf(1));

    /// <summary>Writes the next note. Throws <see cref="CannotNote"/>.</summary>
    internal SignedNote Write(Guid provider, NoteKind kind, DateTimeOffset at, IReadOnlyList<string> says)
    {
        var notes = Of(provider);
        using var key = SigningKey.Open(KeyFile);
        try
        {
            Directory.CreateDirectory(notes.Path);
            var keyOutside = notes.FileOfKey(Note.KeyId(key));
            if (!File.Exists(keyOutside))
            {
                Durable.Create(keyOutside, key.ExportSubjectPublicKeyInfoPem() + "\n");
            }

            for (var tries = 1; ; tries++)
            {
                var newest = notes.Newest();
                var note = new Note(
                    kind,
                    provider,
                    (newest?.Note.Number ?? 0) + 1,
                    newest?.Digest ?? Note.Start,
                    ToMicroseconds(at),
                    says
                ).Sign(key);
                try
                {
                    Durable.Create(notes.FileOf(note.Note.Number), note.Text);
                    return note;
                }
                catch (IOException) when (tries < Tries && File.Exists(notes.FileOf(note.Note.Number)))
                {
                    // Another process wrote that number at this moment; the next is ours.
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new CannotNote($"Nothing could be noted in {notes.Path}: {e.Message}", e);
        }
    }

    internal NoteFolder Of(Guid provider) => new(Folder, provider);

    private static DateTimeOffset ToMicroseconds(DateTimeOffset at) =>
        Instants.FromMicroseconds(Instants.ToMicroseconds(at));
}
