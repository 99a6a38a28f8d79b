using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Goldthread.Web.Design;

/// <summary>A question of a form: its name, what was typed before, what was wrong with it.</summary>
public abstract class FormPiece : Piece
{
    /// <summary>The name under which the answer is sent. The id comes from it.</summary>
    public string? Name { get; set; }

    /// <summary>One quiet sentence under the label.</summary>
    public string? Hint { get; set; }

    protected string Named =>
        Need(Name, $"{GetType().Name[..^"TagHelper".Length]} needs a name to send its answer under.");

    protected string Id => IdOf(Named);

    protected static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>What the error says, or null when there is none.</summary>
    protected string? Why
    {
        get
        {
            var errors = ViewContext.ModelState[Named]?.Errors;
            return errors is not { Count: > 0 } ? null : FormFields.Sentence(errors[0]);
        }
    }

    /// <summary>What was typed before wins over what the record holds: nobody types a thing twice.</summary>
    protected string? Typed(string name, string? value) =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null
            ? entry.AttemptedValue
            : value;

    /// <summary>As <see cref="Typed"/>, for boxes: a form that was sent without one says that it was unticked.</summary>
    protected IReadOnlyCollection<string> Ticked(IEnumerable<string?> values) =>
        ViewContext.ModelState.TryGetValue(Named, out var entry) && entry.RawValue is not null
            ? entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""]
        : HttpMethods.IsPost(Http.Request.Method) ? []
        : [.. values.OfType<string>()];

    /// <summary>The ids that describe the question: hint and error, those that are there.</summary>
    protected string? DescribedBy(string? hint) =>
        (hint, Why) switch
        {
            (null, null) => null,
            (not null, null) => Id + "-hint",
            (null, not null) => Id + "-why",
            _ => $"{Id}-hint {Id}-why",
        };

    protected IHtmlContent? HintLine(string? hint) =>
        hint is null ? null : Markup.Tag("p", "hint").With("id", Id + "-hint").Add(hint);

    protected IHtmlContent? WhyLine() =>
        Why is not { } why ? null : Markup.Tag("p", "why").With("id", Id + "-why").Add(why);

    /// <summary>A question of several parts: the legend asks, the parts answer.</summary>
    protected TagBuilder Fieldset(string legend, params IHtmlContent?[] parts) =>
        Markup
            .Tag("fieldset", Why is null ? null : "bad")
            .With("aria-describedby", DescribedBy(Hint))
            .Add(Markup.Tag("legend").Add(legend), HintLine(Hint), WhyLine())
            .Add(parts);

    /// <summary>Tells the error summary where this question begins.</summary>
    protected void StartsAt(string firstId) => FormFields.Note(Http, Named, firstId);
}
