namespace Goldthread.Verify;

/// <summary>Follows the chains of looks, one for each service, apart from those of the history. They vouch for no other rows.</summary>
internal static class LookChains
{
    private static readonly Table Look = new(
        "look",
        [
            new("id", ColumnType.Id, false, null),
            new("chain", ColumnType.Id, false, null),
            new("seq", ColumnType.Integer, false, null),
            new("at", ColumnType.Instant, false, null),
            new("session_id", ColumnType.Id, false, null),
            new("actor_kind", ColumnType.Text, false, null),
            new("actor_id", ColumnType.Id, false, null),
            new("person_id", ColumnType.Id, true, null),
            new("purpose", ColumnType.Text, false, null),
        ]
    );

    /// <summary>Follows every one. Throws <see cref="Unsound"/> unless each look is in its place and as it was written.</summary>
    public static void Follow(Source source)
    {
        var there = source.ColumnsOf(Look.Name);
        if (there.Count == 0)
        {
            // A file from before looks were kept.
            return;
        }

        var form = new RowForm(Look, there);
        var (chainAt, seqAt) = (form.At("chain"), form.At("seq"));
        var bytes = new RowBytes();
        var (previous, hash) = (new byte[32], new byte[32]);
        var (chain, seq) = (Guid.Empty, 0L);
        using var looks = source.Rows(form.Select("hash") + " ORDER BY chain, seq");
        while (looks.Next())
        {
            if (looks.Id(chainAt) is var of && of != chain)
            {
                (chain, seq) = (of, 0);
                previous.AsSpan().Clear();
            }

            if (looks.Number(seqAt) != ++seq)
            {
                throw new Unsound($"Look {seq} of chain {chain:N} is missing.");
            }

            form.Put(looks, bytes);
            bytes.HashAfter(previous, hash);
            if (!looks.Bytes(0).SequenceEqual(hash))
            {
                throw new Unsound($"Look {seq} of chain {chain:N} does not match its hash.");
            }

            (previous, hash) = (hash, previous);
        }
    }
}
