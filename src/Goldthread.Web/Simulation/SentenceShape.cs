using System.Text;

namespace Goldthread.Web.Simulation;

/// <summary>
/// Words with gaps, such as <c>{name} sat {where}.</c>; a gap has a list of its own. Every sentence that it can make has a
/// number, so that they can be walked through without saying one twice.
/// </summary>
internal sealed class SentenceShape
{
    private readonly IReadOnlyList<Part> _parts;

    /// <param name="shape">As written in a book of words.</param>
    /// <param name="listOf">The list of a gap; null for a word about the person, such as <c>{name}</c>.</param>
    public SentenceShape(string shape, Func<string, IReadOnlyList<string>?> listOf)
    {
        _parts = [.. Parts(shape, listOf)];
        Count = _parts.Aggregate(1L, (product, part) => product * part.Options.Count);
    }

    /// <summary>How many different sentences it makes.</summary>
    public long Count { get; }

    /// <summary>One of them, about somebody. Its number is from 0 up to, not including, <see cref="Count"/>.</summary>
    public string Say(long number, Naming who)
    {
        var said = new StringBuilder();
        foreach (var part in _parts)
        {
            var option = part.Options[(int)(number % part.Options.Count)];
            number /= part.Options.Count;
            said.Append(part.AboutPerson ? who.Word(option) : who.Fill(option));
        }

        return said.ToString();
    }

    private static IEnumerable<Part> Parts(string shape, Func<string, IReadOnlyList<string>?> listOf)
    {
        var pieces = shape.Split('{', '}');
        for (var at = 0; at < pieces.Length; at++)
        {
            // Every second piece stood between braces.
            var list = at % 2 == 0 ? [pieces[at]] : listOf(pieces[at]);
            yield return new Part(list ?? [pieces[at]], AboutPerson: list is null);
        }
    }

    private sealed record Part(IReadOnlyList<string> Options, bool AboutPerson);
}
