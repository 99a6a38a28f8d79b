using System.Globalization;

namespace Goldthread.Verify.Notes;

/// <summary>What the notes outside make us expect of a database, and what there is to say about the notes themselves.</summary>
internal sealed class Expected
{
    /// <summary>Something that is known of a chain: what it was, when, and who says so.</summary>
    public sealed record Claim(Head Head, string By);

    private readonly Dictionary<Guid, List<Claim>> _claims = [];
    private readonly Dictionary<(byte Table, Guid Id), DateTimeOffset> _gone = [];
    private readonly HashSet<string> _digests = new(StringComparer.Ordinal);
    private readonly DateTimeOffset? _since;

    /// <param name="notes">All notes, in order; null when nobody named a folder.</param>
    public Expected(IReadOnlyList<SignedNote>? notes)
    {
        HasNotes = notes is not null;
        _since = notes is [var first, ..] ? first.Note.At : null;
        string? key = null;
        foreach (var signed in notes ?? [])
        {
            _digests.Add(signed.Digest);
            if (key is not null && key != signed.Key)
            {
                Also.Add(
                    $"From note {signed.Note.Number} of {Day(signed.Note.At)} on, another key signs: {signed.Key}. "
                        + "If nobody changed it then, ask why."
                );
            }

            key = signed.Key;
            Take(signed.Note);
        }
    }

    public bool HasNotes { get; }

    /// <summary>What is worth saying about the notes.</summary>
    public List<string> Also { get; } = [];

    /// <summary>The newest checkpoint; null when there is none.</summary>
    public Note? Newest { get; private set; }

    /// <summary>The chains that something is known of.</summary>
    public IEnumerable<Guid> Chains => _claims.Keys;

    /// <summary>What is known of a chain, shortest first.</summary>
    public IReadOnlyList<Claim> Of(Guid chain) =>
        _claims.TryGetValue(chain, out var known) ? [.. known.OrderBy(c => c.Head.Size)] : [];

    /// <summary>When a row was destroyed, by the notes; null when none says so.</summary>
    public DateTimeOffset? GoneSince(byte table, Guid id) => _gone.TryGetValue((table, id), out var at) ? at : null;

    /// <summary>Hears what the database itself noted when a note was written.</summary>
    public void Hear(string digest, DateTimeOffset at, Head head)
    {
        if (HasNotes && !_digests.Contains(digest))
        {
            if (_since is null || at >= _since)
            {
                throw new Unsound($"The checkpoint of {Day(at)}, which the database knows of, is missing outside it.");
            }

            if (!Also.Exists(a => a.StartsWith("The notes here begin", StringComparison.Ordinal)))
            {
                Also.Add(
                    $"The notes here begin on {Day(_since.Value)}; earlier ones, which the database knows of, are not here."
                );
            }
        }

        Add(head, $"the checkpoint of {Day(at)}, as the database itself noted it,");
    }

    internal static string Day(DateTimeOffset at) =>
        at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private void Take(Note note)
    {
        if (note.Kind == NoteKind.Destruction)
        {
            foreach (var row in NoteWords.RowsOf(note))
            {
                _gone[(Seen.NumberOf(row.Table), Seen.ReadId(row.Id))] = note.At;
            }

            return;
        }

        Newest = note;
        var heads = NoteWords.HeadsOf(note).ToList();
        if (NoteWords.WhyOf(note) == NoteWords.Restored)
        {
            Forget(note, heads);
        }

        heads.ForEach(h => Add(h, $"checkpoint {note.Number} of {Day(note.At)}"));
    }

    // A backup was put back, and whoever has the key said so: what was known of entries that are not in it no longer holds.
    private void Forget(Note note, List<Head> heads)
    {
        foreach (var (chain, known) in _claims)
        {
            var size = heads.Find(h => h.Chain == chain)?.Size ?? 0;
            var most = known.Max(c => c.Head.Size);
            if (most > size)
            {
                Also.Add(
                    $"On {Day(note.At)} a backup was put back: entries {size + 1} to {most} of a chain ({chain}), "
                        + "which earlier checkpoints knew, are not in it."
                );
            }

            known.RemoveAll(c => c.Head.Size > size);
        }
    }

    private void Add(Head head, string by)
    {
        if (!_claims.TryGetValue(head.Chain, out var known))
        {
            _claims[head.Chain] = known = [];
        }

        known.Add(new Claim(head, by));
    }
}
