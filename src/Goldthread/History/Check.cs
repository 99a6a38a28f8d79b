namespace Goldthread.History;

/// <summary>Gathers what is missing or unclear in something typed, so that all of it is said at once.</summary>
public sealed class Check
{
    private readonly List<Problem> _problems = [];

    /// <summary>Text that must be there.</summary>
    public Check Needs(string field, string? text, int max, string missing)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            _problems.Add(new Problem(field, missing));
        }

        return Fits(field, text, max);
    }

    /// <summary>Text that may be left out, but not be longer than <paramref name="max"/> characters as it is kept.</summary>
    public Check Fits(string field, string? text, int max)
    {
        var length = Tidy(text)?.Length ?? 0;
        if (length > max)
        {
            _problems.Add(new Problem(field, $"Shorten this to {max} characters or fewer. It has {length}."));
        }

        if (text is not null && text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')))
        {
            _problems.Add(new Problem(field, "Take out the hidden control characters, then save again."));
        }

        return this;
    }

    /// <summary>A number that, when given, lies between two others.</summary>
    public Check Between(string field, long? number, long least, long most, string sentence) =>
        Must(field, number is null || (number >= least && number <= most), sentence);

    /// <summary>A day that, when given, is not after today.</summary>
    public Check NotAhead(string field, DateOnly? day, DateOnly today) =>
        Must(field, day is null || day <= today, "Choose today or an earlier day. This one has not happened yet.");

    /// <summary>A day that, when given, is today or later.</summary>
    public Check NotPast(string field, DateOnly? day, DateOnly today) =>
        Must(field, day is null || day >= today, "Choose today or a later day.");

    /// <summary>Anything else that must hold.</summary>
    public Check Must(string field, bool holds, string sentence)
    {
        if (!holds)
        {
            _problems.Add(new Problem(field, sentence));
        }

        return this;
    }

    /// <summary>The first problem of each field: one sentence beside a field is enough.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.DistinctBy(p => p.Field)];

    /// <summary>Throws <see cref="Refused"/> when anything was found.</summary>
    public void OrRefuse()
    {
        if (_problems.Count > 0)
        {
            throw new Refused(Problems);
        }
    }

    /// <summary>Text as it is kept: without spaces at its ends, lines ended one way; nothing when nothing is left.</summary>
    public static string? Tidy(string? text)
    {
        var tidy = text?.ReplaceLineEndings("\n").Trim();
        return string.IsNullOrEmpty(tidy) ? null : tidy;
    }
}
