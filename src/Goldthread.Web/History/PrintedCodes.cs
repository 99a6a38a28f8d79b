using System.Collections.Concurrent;
using Goldthread.Storage;
using Goldthread.Verify;

namespace Goldthread.Web.History;

/// <summary>A code as it stands at the foot of a printed page, and the day on which its checkpoint was written.</summary>
public sealed record CodeOnPaper(string Code, DateOnly Day);

/// <summary>The newest code of each service. What was read is good for a minute: a page that is printed in between has the one before.</summary>
internal sealed class PrintedCodes(TimeProvider clock)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, (DateTimeOffset Until, CodeOnPaper? Code)> _read = [];

    /// <summary>The newest code of a service; null before its first checkpoint.</summary>
    public async Task<CodeOnPaper?> Of(GoldthreadDb db, Guid chain)
    {
        var now = clock.GetUtcNow();
        if (_read.TryGetValue(chain, out var known) && known.Until > now && known.Until <= now + GoodFor)
        {
            return known.Code;
        }

        var head = await db.NewestHead(chain);
        var code = head is null
            ? null
            : new CodeOnPaper(PrintedCode.Of(chain, head.Size, head.Head), Goldthread.History.UkTime.DayOf(head.At));
        _read[chain] = (now + GoodFor, code);
        return code;
    }
}
