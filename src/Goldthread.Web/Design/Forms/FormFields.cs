using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Design;

/// <summary>The questions of a page in the order they stand, each with the id where it begins.</summary>
internal static class FormFields
{
    public static void Note(HttpContext http, string name, string firstId) => Of(http).TryAdd(name, firstId);

    public static OrderedDictionary<string, string> Of(HttpContext http)
    {
        if (http.Items[typeof(FormFields)] is not OrderedDictionary<string, string> fields)
            http.Items[typeof(FormFields)] = fields = new(StringComparer.OrdinalIgnoreCase);
        return fields;
    }

    /// <summary>An exception has words for us, not for the person at the screen.</summary>
    public static string Sentence(ModelError error) =>
        string.IsNullOrWhiteSpace(error.ErrorMessage) ? "Check this answer: it could not be read." : error.ErrorMessage;
}
