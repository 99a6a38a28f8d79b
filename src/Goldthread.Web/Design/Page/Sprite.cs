using System.Collections.Frozen;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;

namespace Goldthread.Web.Design;

/// <summary>All drawings, of which a page carries only those it uses.</summary>
public static class Sprite
{
    private static readonly FrozenDictionary<string, Symbol> Symbols = Load();

    private sealed record Symbol(HtmlString Drawing, IReadOnlyList<string> Uses);

    public static IEnumerable<string> Names => Symbols.Keys;

    /// <summary>Notes that this page draws the symbol, and those that it is made of.</summary>
    /// <exception cref="InvalidOperationException">There is no such drawing.</exception>
    public static void Use(HttpContext http, string name)
    {
        if (!Symbols.TryGetValue(name, out var symbol))
            throw new InvalidOperationException($"There is no drawing called “{name}” in Design/sprite.svg.");
        if (Used(http).Add(name))
            foreach (var part in symbol.Uses)
                Use(http, part);
    }

    /// <summary>A small line drawing beside words. It is hidden from screen readers, because the words say it.</summary>
    public static IHtmlContent Icon(HttpContext http, string name) => Draw(http, "i-" + name, "i");

    /// <summary>One drawing at the size that its class gives it.</summary>
    internal static IHtmlContent Draw(HttpContext http, string symbol, string? css)
    {
        Use(http, symbol);
        return Markup.Tag("svg", css).With("aria-hidden", "true").Add(Markup.Tag("use").With("href", "#" + symbol));
    }

    /// <summary>The symbols noted so far, in the order of first use.</summary>
    internal static IEnumerable<IHtmlContent> Drawings(HttpContext http) =>
        Used(http).Select(name => Symbols[name].Drawing);

    private static OrderedSet Used(HttpContext http)
    {
        if (http.Items[typeof(Sprite)] is not OrderedSet used)
            http.Items[typeof(Sprite)] = used = [];
        return used;
    }

    private static FrozenDictionary<string, Symbol> Load() =>
        XDocument
            .Parse(DesignAssets.Read("sprite.svg"))
            .Root!.Elements()
            .ToFrozenDictionary(symbol => (string)symbol.Attribute("id")!, Read);

    private static Symbol Read(XElement symbol)
    {
        // Inside a page the namespace is understood; repeating it in each symbol would only weigh.
        var drawing = symbol
            .ToString(SaveOptions.DisableFormatting)
            .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
        var uses = symbol
            .Descendants()
            .Where(e => e.Name.LocalName == "use")
            .Select(e => ((string)e.Attribute("href")!).TrimStart('#'));
        return new(new HtmlString(drawing), [.. uses]);
    }

    private sealed class OrderedSet : System.Collections.ObjectModel.KeyedCollection<string, string>
    {
        protected override string GetKeyForItem(string item) => item;

        public new bool Add(string item)
        {
            if (Contains(item))
                return false;
            base.Add(item);
            return true;
        }
    }
}
