using Goldthread.Staff;

namespace Goldthread.Support;

/// <summary>Which competences a goal names, and who has them. Names match whatever their case and their spaces. Pure.</summary>
public static class Skills
{
    /// <summary>The competences that a goal names, one a line, each once.</summary>
    public static IReadOnlyList<string> Named(string? lines) =>
        [
            .. (lines ?? "")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .DistinctBy(Plain, StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>How many people have each of them on a day.</summary>
    public static IReadOnlyList<SkillFact> Of(string? lines, IEnumerable<Competence> held, DateOnly today)
    {
        var holders = held.Where(c => c.HoldsOn(today))
            .ToLookup(c => Plain(c.Name), c => c.StaffId, StringComparer.OrdinalIgnoreCase);
        return [.. Named(lines).Select(name => new SkillFact(name, holders[Plain(name)].Distinct().Count()))];
    }

    /// <summary>A name with one space where several were typed, and none around it.</summary>
    public static string Plain(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
