namespace Goldthread.Web.Design;

/// <summary>Who a page is about, and how to talk together.</summary>
/// <param name="Likes">The name they like to be called.</param>
/// <param name="Picture">A portrait of the sprite, such as <c>p-3</c>, or the address of a photo, starting with a slash.</param>
/// <param name="Href">The person's page.</param>
/// <param name="Where">Where they are when they are not here, in a sentence.</param>
public sealed record PersonBanner(
    string Likes,
    string FullName,
    string? Pronouns,
    string Place,
    string Picture,
    string Href,
    IReadOnlyList<TalkItem> Talk,
    string? Where = null
);

/// <summary>One thing about how to talk together.</summary>
/// <param name="Icon">A drawing, such as <c>clock</c>.</param>
/// <param name="Text">A sentence: “Give him time: count to ten.”</param>
/// <param name="Short">The same in three words: “Count to ten”.</param>
public sealed record TalkItem(string Icon, string Text, string Short);
