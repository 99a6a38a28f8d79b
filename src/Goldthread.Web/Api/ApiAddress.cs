using Microsoft.OpenApi;

namespace Goldthread.Web.Api;

/// <summary>One address of the interface, as the page for people tells it.</summary>
/// <param name="Takes">What can be asked after the question mark, and what each does.</param>
/// <param name="Answers">What the answer is, in words, with the name of its shape.</param>
public sealed record ApiAddress(
    string About,
    string Verb,
    string Path,
    string Summary,
    IReadOnlyList<(string Name, string Means)> Takes,
    string Answers
)
{
    internal static IEnumerable<ApiAddress> Of(OpenApiDocument document) =>
        from path in document.Paths
        from operation in path.Value.Operations ?? []
        select new ApiAddress(
            operation.Value.Tags?.FirstOrDefault()?.Name ?? "",
            operation.Key.Method,
            path.Key,
            operation.Value.Summary ?? "",
            [
                .. (operation.Value.Parameters ?? [])
                    .Where(p => p.In == ParameterLocation.Query)
                    .Select(p => (p.Name ?? "", p.Description ?? "")),
            ],
            AnswerOf(operation.Value)
        );

    private static string AnswerOf(OpenApiOperation operation) =>
        operation.Responses?.GetValueOrDefault("200")?.Content?.Values.FirstOrDefault()?.Schema is { } schema
            ? ApiShape.InWords(schema)
            : "";
}

/// <summary>What an answer is made of: a name, and its fields; or its choices.</summary>
public sealed record ApiShape(
    string Name,
    IReadOnlyList<(string Name, string Kind, string Means)> Fields,
    string Choices
)
{
    internal static IEnumerable<ApiShape> Of(OpenApiDocument document) =>
        (document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => new ApiShape(
                s.Key,
                [
                    .. (s.Value.Properties ?? new Dictionary<string, IOpenApiSchema>()).Select(p =>
                        (p.Key, InWords(p.Value), MeaningOf(p.Value))
                    ),
                ],
                string.Join(", ", (s.Value.Enum ?? []).Where(e => e is not null).Select(e => e.ToString()))
            ));

    /// <summary>What a value is, in a few words.</summary>
    internal static string InWords(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
        {
            return name;
        }

        if (schema.OneOf is { Count: > 0 } several)
        {
            return InWords(several.First(s => s.Type != JsonSchemaType.Null)) + ", or null";
        }

        var kind = (schema.Type ?? JsonSchemaType.Null) & ~JsonSchemaType.Null;
        var word = (kind, schema.Format) switch
        {
            (JsonSchemaType.Array, _) => $"list of {InWords(schema.Items!)}",
            (JsonSchemaType.String, "uuid") => "id",
            (JsonSchemaType.String, "date") => "day",
            (JsonSchemaType.String, "date-time") => "instant",
            (JsonSchemaType.String, _) => "text",
            (JsonSchemaType.Integer, _) => "whole number",
            (JsonSchemaType.Number, _) => "number",
            (JsonSchemaType.Boolean, _) => "true or false",
            _ => "",
        };
        return schema.Type?.HasFlag(JsonSchemaType.Null) == true ? $"{word}, or null" : word;
    }

    private static string MeaningOf(IOpenApiSchema schema) =>
        schema.Description ?? schema.OneOf?.Select(s => s.Description).FirstOrDefault(d => d is not null) ?? "";
}
