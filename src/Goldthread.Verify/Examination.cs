using Goldthread.Verify.Notes;

namespace Goldthread.Verify;

/// <summary>What is asked of the witness.</summary>
/// <param name="Notes">The folder of notes outside the database; null when none is named.</param>
/// <param name="Chain">The one chain to follow, by its id or the name of its service; null for everything.</param>
/// <param name="Code">A printed code to look for (<see cref="PrintedCode"/>).</param>
public sealed record Question(string? Notes = null, string? Chain = null, string? Code = null);

/// <summary>One examination of one moment of one provider.</summary>
internal sealed class Examination(Source source, Question question)
{
    private const string Unknowable =
        "Without checkpoints nobody can tell whether the newest entries were cut off together with their rows, whether "
        + "everything was written anew, or whether an older copy was put in place. Name their folder with --checkpoints, "
        + "or a printed code with --code.";

    private readonly Dictionary<Guid, string> _names = [];
    private long _entries;
    private long _rows;

    public Verdict Run()
    {
        try
        {
            return Check();
        }
        catch (Unsound unsound)
        {
            return Verdict.Broken("Broken: " + unsound.Message, _entries, _rows);
        }
    }

    private Verdict Check()
    {
        var code = question.Code is { } typed ? PrintedCode.Read(typed) : null;
        if (question.Code is not null && code is null)
        {
            return Verdict.CouldNot("That is no code. Look again: four groups of four letters and digits.");
        }

        var provider = ReadNames();
        var notes = question.Notes is { } folder && provider is { } id ? new NoteFolder(folder, id).Read() : null;
        if (notes is { Count: 0 })
        {
            notes = null;
        }

        var only = Chosen();
        if (question.Chain is not null && only is null)
        {
            return Verdict.CouldNot($"There is no service and no chain called {question.Chain} here.");
        }

        var expected = new Expected(notes);
        HearTheDatabase(expected);
        var history = new HistoryReading(source, expected, _names, only);
        var tally = new Tally();
        try
        {
            history.Follow(only is null ? tally : null, code);
        }
        finally
        {
            _entries = history.Entries;
        }

        var gone = only is null ? CheckRows(tally, expected, history) : 0;
        if (only is null)
        {
            LookChains.Follow(source);
        }

        if (code is not null && history.CodeFound is null)
        {
            throw new Unsound(
                "No entry of this history has that code: it was printed from another history, or what it stood for was changed or taken away."
            );
        }

        if (question.Notes is not null && notes is null)
        {
            return Verdict.CouldNot($"There are no checkpoints of this provider in {question.Notes}.");
        }

        return new Verdict(Outcome.Sound, Says(only is not null), _entries, _rows)
        {
            Also = [.. Also(expected, history, code, gone)],
            Ends = history.Ends,
        };
    }

    private long CheckRows(Tally tally, Expected expected, HistoryReading history)
    {
        var rows = new RowsReading(source, expected);
        try
        {
            rows.Past(tally);
            rows.Live(tally);
        }
        finally
        {
            _rows = rows.Rows;
        }

        if (tally.Uneven is { } sum)
        {
            var suspects = new Suspects(sum);
            new HistoryReading(source, expected, _names, only: null).Follow(suspects, code: null);
            var again = new RowsReading(source, expected);
            again.Past(suspects);
            again.Live(suspects);
            throw new Unsound(suspects.Say());
        }

        return rows.Destroyed;
    }

    private string Says(bool chainAlone) =>
        chainAlone
            ? $"Sound: {_entries} entries of this chain follow each other. The rows that they vouch for were not read."
            : $"Sound: {_entries} entries vouch for {_rows} rows and their past versions.";

    private static IEnumerable<string> Also(Expected expected, HistoryReading history, string? code, long gone)
    {
        if (gone > 0)
        {
            yield return $"{gone} rows were destroyed, each with an entry that says why.";
        }

        if (history.CodeFound is { } found)
        {
            yield return found;
        }

        if (expected.Newest is { } newest)
        {
            var known = NoteWords.HeadsOf(newest).ToDictionary(h => h.Chain, h => h.Size);
            var newer = history.Ends.Sum(e => e.Size - known.GetValueOrDefault(e.Chain));
            yield return $"The newest checkpoint is number {newest.Number}, of {Expected.Day(newest.At)}; {newer} entries are newer than it.";
        }
        else if (code is null)
        {
            yield return Unknowable;
        }

        foreach (var more in expected.Also.Concat(history.Also))
        {
            yield return more;
        }
    }

    // The provider's id, by which its notes are found; names of chains, for speaking of them.
    private Guid? ReadNames()
    {
        Guid? provider = null;
        foreach (var table in new[] { "service", "provider" })
        {
            using var rows = source.Rows($"SELECT id, name FROM {table}");
            while (rows.Next())
            {
                var id = rows.Id(0);
                _names[id] = rows.Text(1);
                provider = table == "provider" ? id : provider;
            }
        }

        return provider;
    }

    private Guid? Chosen() =>
        question.Chain is not { } named ? null
        : Guid.TryParse(named, out var id) ? id
        : _names.FirstOrDefault(n => string.Equals(n.Value, named, StringComparison.OrdinalIgnoreCase)).Key is var found
        && found != Guid.Empty
            ? found
        : null;

    private void HearTheDatabase(Expected expected)
    {
        if (source.ColumnsOf("known_head").Count == 0)
        {
            return;
        }

        using var rows = source.Rows("SELECT note, at, chain, size, head FROM known_head ORDER BY at, note, chain");
        while (rows.Next())
        {
            expected.Hear(
                Convert.ToHexStringLower(rows.Bytes(0)),
                DateTimeOffset.UnixEpoch.AddMicroseconds(rows.Number(1)),
                new Head(rows.Id(2), rows.Number(3), Convert.ToHexStringLower(rows.Bytes(4)))
            );
        }
    }
}
