namespace Goldthread.Web.Simulation;

/// <summary>How somebody is spoken of.</summary>
/// <param name="Name">What they like to be called.</param>
/// <param name="Pronouns">As they are kept: "she, her".</param>
internal sealed record Naming(string Name, string Pronouns, string They, string Them, string Their)
{
    public static IReadOnlyList<(string Pronouns, string They, string Them, string Their)> All { get; } =
    [("she, her", "she", "her", "her"), ("he, him", "he", "him", "his"), ("they, them", "they", "them", "their")];

    /// <summary>Words with gaps about the person, filled.</summary>
    public string Fill(string words)
    {
        if (!words.Contains('{'))
        {
            return words;
        }

        var pieces = words.Split('{', '}');
        return string.Concat(pieces.Select((piece, at) => at % 2 == 0 ? piece : Word(piece)));
    }

    /// <summary>The word for a gap about the person. Throws for a gap that no book knows.</summary>
    public string Word(string gap) =>
        gap switch
        {
            "name" => Name,
            "they" => They,
            "them" => Them,
            "their" => Their,
            "They" => Capital(They),
            "Their" => Capital(Their),
            _ => throw new InvalidOperationException($"No book of words has a list called {gap}."),
        };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
