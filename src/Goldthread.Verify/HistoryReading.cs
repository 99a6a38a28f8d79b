using System.Globalization;
using Goldthread.Verify.Notes;

namespace Goldthread.Verify;

/// <summary>Follows the chains of the history, entry after entry, and tells an onlooker of every row that they vouch for.</summary>
/// <param name="names">The names of services and of the provider, for speaking of their chains.</param>
/// <param name="only">The one chain to follow; null for all.</param>
internal sealed class HistoryReading(
    Source source,
    Expected expected,
    IReadOnlyDictionary<Guid, string> names,
    Guid? only
)
{
    /// <summary>A clock may be put right; further back than this it is worth a word.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private readonly RowBytes _bytes = new();
    private readonly byte[] _hash = new byte[32];
    private readonly Dictionary<(byte Table, Guid Id), long> _newest = [];
    private readonly List<ChainEnd> _ends = [];
    private Link _link = new(Guid.Empty, []);

    public long Entries { get; private set; }

    /// <summary>Where each chain ends.</summary>
    public IReadOnlyList<ChainEnd> Ends => _ends;

    /// <summary>Times that run back, in words.</summary>
    public List<string> Also { get; } = [];

    /// <summary>The entry whose printed code was looked for; null while it was not met.</summary>
    public string? CodeFound { get; private set; }

    /// <summary>Follows every entry. Throws <see cref="Unsound"/> with the first that is wrong.</summary>
    /// <param name="code">A printed code to look out for; null when there is none.</param>
    public void Follow(IOnlooker? onlooker, string? code)
    {
        var form = new RowForm(RowForm.History, source.ColumnsOf("history"));
        var (chainAt, seqAt, atAt, rowsAt) = (form.At("chain"), form.At("seq"), form.At("at"), form.At("rows"));
        using var entries = source.Rows(form.Select("hash") + Where + " ORDER BY chain, seq");
        while (entries.Next())
        {
            var chain = entries.Id(chainAt);
            if (_link.Size == 0 || chain != _link.Chain)
            {
                Close();
                _link = new Link(chain, expected.Of(chain));
            }

            var seq = entries.Number(seqAt);
            if (seq != _link.Size + 1)
            {
                throw new Unsound($"Entry {_link.Size + 1} of {NameOf(chain)} is missing.");
            }

            form.Put(entries, _bytes);
            _bytes.HashAfter(_link.Hash, _hash);
            if (!entries.Bytes(0).SequenceEqual(_hash))
            {
                throw new Unsound($"Entry {seq} of {NameOf(chain)} does not match its hash.");
            }

            _hash.CopyTo(_link.Hash, 0);
            Go(entries.Number(atAt), code);
            Tell(entries.Text(rowsAt), onlooker);
        }

        Close();
        foreach (var chain in expected.Chains.Where(c => only is null || c == only))
        {
            if (_ends.All(e => e.Chain != chain) && expected.Of(chain) is [.., var last])
            {
                throw new Unsound($"{NameOf(chain)} is gone: {last.By} knows {last.Head.Size} entries of it.");
            }
        }
    }

    private string Where =>
        only is not { } chain ? ""
        : source.IsFile ? $" WHERE chain = x'{chain:N}'"
        : $" WHERE chain = '{chain}'";

    private void Go(long at, string? code)
    {
        Entries++;
        _link.Size++;
        if (at < _link.Latest - Tolerance.TotalMicroseconds && _link.RunsBack++ == 0)
        {
            Also.Add(
                $"In {NameOf(_link.Chain)} time runs back at entry {_link.Size}: it was written at {Time(at)}, after one of {Time(_link.Latest)}. A clock was set back, or somebody wrote another time."
            );
        }

        _link.Latest = Math.Max(_link.Latest, at);
        while (_link.Next is { } claim && claim.Head.Size == _link.Size)
        {
            if (claim.Head.Hash != Convert.ToHexStringLower(_link.Hash))
            {
                throw new Unsound(
                    $"Entry {_link.Size} of {NameOf(_link.Chain)} is not the one that {claim.By} knows: "
                        + "the history up to there was written anew, or this grew from an older copy."
                );
            }

            _link.Met++;
        }

        if (code is not null && CodeFound is null && PrintedCode.Of(_link.Chain, _link.Size, _link.Hash) == code)
        {
            CodeFound =
                $"The code is that of entry {_link.Size} of {NameOf(_link.Chain)}, written at {Time(at)}. Up to there the history is the one that was printed.";
        }
    }

    private void Close()
    {
        if (_link.Size == 0)
        {
            return;
        }

        if (_link.Next is { } claim)
        {
            throw new Unsound(
                $"{NameOf(_link.Chain)} ends at entry {_link.Size}, but {claim.By} knows {claim.Head.Size}: "
                    + "the newest entries were cut off, or an older copy was put in place."
            );
        }

        _ends.Add(
            new ChainEnd(
                _link.Chain,
                NameOf(_link.Chain),
                _link.Size,
                PrintedCode.Of(_link.Chain, _link.Size, _link.Hash)
            )
        );
        _newest.Clear();
        _link = new Link(Guid.Empty, []);
    }

    // Within a chain the versions of a row rise. Most rows have one version and are never changed: only those that were
    // are remembered, while their chain is followed.
    private void Tell(string rows, IOnlooker? onlooker)
    {
        foreach (var line in rows.AsSpan().Split('\n'))
        {
            var text = rows.AsSpan(line);
            if (text.IsEmpty)
            {
                continue;
            }

            var row = Seen.Read(text);
            var known = _newest.TryGetValue((row.Table, row.Id), out var newest);
            if (known && row.Version <= newest)
            {
                throw new Unsound(
                    $"Entry {_link.Size} of {NameOf(_link.Chain)} speaks of version {row.Version} of {row.Name} out of turn."
                );
            }

            if (row.Version > 1)
            {
                _newest[(row.Table, row.Id)] = row.Version;
            }

            onlooker?.Told(row);
        }
    }

    private string NameOf(Guid chain) =>
        names.TryGetValue(chain, out var name) ? $"the history of {name}" : $"chain {chain}";

    private static string Time(long at) =>
        at is > 0 and < 253402300800000000
            ? DateTimeOffset
                .UnixEpoch.AddMicroseconds(at)
                .ToString("HH:mm 'on' d MMMM yyyy '(UTC)'", CultureInfo.InvariantCulture)
            : $"{at}";

    /// <summary>How far a chain was followed.</summary>
    private sealed class Link(Guid chain, IReadOnlyList<Expected.Claim> claims)
    {
        public Guid Chain { get; } = chain;
        public byte[] Hash { get; } = new byte[32];
        public long Size { get; set; }
        public long Latest { get; set; } = long.MinValue / 2;
        public int RunsBack { get; set; }
        public int Met { get; set; }

        /// <summary>The next thing that is known of it.</summary>
        public Expected.Claim? Next => Met < claims.Count ? claims[Met] : null;
    }
}
