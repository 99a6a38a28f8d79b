namespace Goldthread.Evidence;

/// <summary>What the first two weeks of readings say about where somebody started.</summary>
/// <param name="From">The first day of the fortnight.</param>
/// <param name="Count">How many readings with a value fell into it.</param>
/// <param name="Middle">The middle one, by size; of two middle ones the lower. Null with fewer than <see cref="Enough"/>.</param>
public sealed record FirstFortnight(DateOnly From, int Count, Amount? Middle)
{
    /// <summary>Days that it lasts.</summary>
    public const int Days = 14;

    /// <summary>Fewer readings than this tell nothing.</summary>
    public const int Enough = 2;

    /// <summary>The last day of the fortnight.</summary>
    public DateOnly To => From.AddDays(Days - 1);

    /// <summary>Looks at readings of one indicator. A value that was really read stands for all: no mean, so a count stays whole.</summary>
    public static FirstFortnight Of(DateOnly from, IEnumerable<(DateOnly On, Amount Value)> readings)
    {
        var values = readings
            .Where(r => r.On >= from && r.On < from.AddDays(Days))
            .Select(r => r.Value)
            .OrderBy(v => v.Number)
            .ToList();
        return new(from, values.Count, values.Count < Enough ? null : values[(values.Count - 1) / 2]);
    }

    /// <summary>How it stands, in words.</summary>
    public string Sentence(DateOnly today) =>
        Middle is { } middle ? $"The first fortnight says {middle}, the middle of {Count} readings."
        : today <= To ? $"The first fortnight tells: {Count} of at least {Enough} readings so far."
        : $"The first fortnight is over with {Count} of at least {Enough} readings. Write down what is known instead.";
}
