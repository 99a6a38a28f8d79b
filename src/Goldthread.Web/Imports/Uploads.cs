using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Imports;

/// <summary>Files that are sent with a form.</summary>
internal static class Uploads
{
    /// <summary>
    /// The text of a file that was chosen, or of the one before when none was; null when there is none, or too much of it,
    /// which is said beside the field.
    /// </summary>
    /// <param name="field">The name of the field, for saying so.</param>
    /// <param name="megabytes">The most that is taken.</param>
    /// <param name="missing">What to say when there is no text.</param>
    public static async Task<string?> Text(
        this ModelStateDictionary said,
        string field,
        IFormFile? file,
        string? before,
        int megabytes,
        string missing
    )
    {
        if (file?.Length > megabytes * 1024L * 1024)
        {
            said.AddModelError(field, $"The file is larger than {megabytes} MB. Split it.");
            return null;
        }

        var text = before;
        if (file is { Length: > 0 })
        {
            using var reader = new StreamReader(file.OpenReadStream());
            text = await reader.ReadToEndAsync();
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            said.AddModelError(field, missing);
            return null;
        }

        return text;
    }
}
