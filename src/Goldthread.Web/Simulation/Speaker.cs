namespace Goldthread.Web.Simulation;

/// <summary>Says the sentences of one life, none of them again before all were said.</summary>
internal sealed class Speaker(int seed, int life, Naming who)
{
    private static readonly WordBook Common = WordBook.Open("common");

    private readonly Dictionary<(string Book, string Section), SentenceWalk> _walks = [];

    public Naming Who => who;

    /// <summary>The next sentence of a section of a book.</summary>
    public string Say(WordBook book, string section)
    {
        if (!_walks.TryGetValue((book.Name, section), out var walk))
        {
            var dice = Dice.For(seed, life, 1_000 + _walks.Count);
            walk = _walks[(book.Name, section)] = new SentenceWalk(book.Shapes(section), dice);
        }

        return walk.Next(who);
    }

    /// <summary>The next sentence of what is the same whatever the goals are, with its first letter large.</summary>
    public string Say(string section)
    {
        var said = Say(Common, section);
        return char.IsLower(said[0]) ? char.ToUpperInvariant(said[0]) + said[1..] : said;
    }
}
