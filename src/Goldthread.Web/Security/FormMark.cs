using System.Security.Cryptography;
using System.Text;

namespace Goldthread.Web.Security;

/// <summary>A mark of all that a form held, by which the same form sent again is known from another one of the same id.</summary>
internal static class FormMark
{
    // What says nothing of the content: the guard of the form, and which version was on the screen.
    private static readonly string[] Beside = ["__RequestVerificationToken", nameof(ActorPage.Seen)];

    public static byte[] Of(HttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, request.Path);
        foreach (
            var (name, values) in request
                .Form.Where(f => !Beside.Contains(f.Key))
                .OrderBy(f => f.Key, StringComparer.Ordinal)
        )
        {
            Add(hash, name);
            foreach (var value in values)
            {
                Add(hash, value ?? "");
            }
        }

        foreach (var file in request.Form.Files)
        {
            Add(hash, $"{file.Name} {file.FileName} {file.Length}");
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
