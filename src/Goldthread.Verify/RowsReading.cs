using Goldthread.Verify.Notes;

namespace Goldthread.Verify;

/// <summary>Reads every past version and every live row, hashes what is in it, and tells an onlooker.</summary>
internal sealed class RowsReading(Source source, Expected expected)
{
    private const string Destructions = "destruction";

    private readonly RowBytes _bytes = new();
    private readonly byte[] _commitment = new byte[32];

    public long Rows { get; private set; }

    /// <summary>How many rows were destroyed.</summary>
    public long Destroyed { get; private set; }

    /// <summary>Past versions, row after row. Throws <see cref="Unsound"/> when one is missing in between.</summary>
    public void Past(IOnlooker onlooker)
    {
        using var rows = source.Rows(
            "SELECT table_name, row_id, version, body, salt FROM past_version ORDER BY table_name, row_id, version"
        );
        Seen? before = null;
        while (rows.Next())
        {
            var row = ReadPast(rows);
            var follows = before is { } b && b.Table == row.Table && b.Id == row.Id;
            if (before is { } last)
            {
                onlooker.Past(last, last: !follows);
            }

            var next = follows ? before!.Value.Version + 1 : 1;
            if (row.Version > next)
            {
                throw new Unsound($"Past version {next} of {row.Name} is gone.");
            }

            before = row;
        }

        if (before is { } end)
        {
            onlooker.Past(end, last: true);
        }
    }

    /// <summary>Every live row, table after table.</summary>
    public void Live(IOnlooker onlooker)
    {
        foreach (var table in Catalogue.Tables.Values)
        {
            // A file from before a table was thought of has no rows of it.
            if (source.ColumnsOf(table.Name) is { Count: > 0 } columns)
            {
                Live(new RowForm(table, columns), onlooker);
            }
        }
    }

    private void Live(RowForm form, IOnlooker onlooker)
    {
        var number = Seen.NumberOf(form.Table.Name);
        var (idAt, versionAt) = (form.At("id"), form.At("version"));
        var destructions = form.Table.Name == Destructions;
        using var rows = source.Rows(form.Select("salt"));
        while (rows.Next())
        {
            Rows++;
            form.Put(rows, _bytes);
            _bytes.Commit(rows.Bytes(0), _commitment);
            var row = new Seen(number, rows.Id(idAt), rows.Number(versionAt), _commitment);
            if (expected.GoneSince(number, row.Id) is { } at)
            {
                throw new Unsound(
                    $"{row.Name} was destroyed on {Expected.Day(at)} and stands here all the same. After a backup was put back, carry it out again: ./run destructions --carry-out."
                );
            }

            onlooker.Lives(row);
            if (destructions)
            {
                Gone(form, rows, onlooker);
            }
        }
    }

    private Seen ReadPast(Cells rows)
    {
        var name = rows.Text(0);
        var table = Catalogue.Tables.TryGetValue(name, out var known)
            ? known
            : throw new Unsound($"A past version is of {name}, a table that is not there.");
        Canonical.Put(_bytes, RowBytes.Part(name), PastBody.Read(table, rows.Text(3)));
        _bytes.Commit(rows.Bytes(4), _commitment);
        return new Seen(Seen.NumberOf(name), rows.Id(1), rows.Number(2), _commitment);
    }

    // One destruction stands for all versions of one row.
    private void Gone(RowForm form, Cells rows, IOnlooker onlooker)
    {
        var table = Seen.NumberOf(rows.Text(form.At("table_name")));
        var id = Seen.ReadId(rows.Text(form.At("row_hex")));
        var commitments = rows.Text(form.At("commitments")).Split(' ');
        var row = Seen.Of(table, id, 1, commitments[0]);
        if (commitments.Length != rows.Number(form.At("versions")) || table == Seen.NumberOf(Destructions))
        {
            throw new Unsound($"The destruction of {row.Name} is not one that could have been made.");
        }

        if (expected.HasNotes && expected.GoneSince(table, id) is null)
        {
            throw new Unsound($"{row.Name} was destroyed, but no signed note outside the database says so.");
        }

        Destroyed++;
        for (var i = 0; i < commitments.Length; i++)
        {
            onlooker.Gone(Seen.Of(table, id, i + 1, commitments[i]));
        }
    }
}
