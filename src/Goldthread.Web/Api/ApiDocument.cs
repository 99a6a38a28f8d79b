using System.Net.Mime;
using Goldthread.Web.Security;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Goldthread.Web.Api;

/// <summary>
/// The description of the interface for machines (OpenAPI 3.1), made from the endpoints themselves. It is the same for
/// everybody, so it is made once.
/// </summary>
internal sealed class ApiDocument([FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider provider)
{
    private const string Name = "goldthread";
    private const string SchemeName = "key";
    private const string About =
        "People, their goals, indicators, readings, daily records and reviews. "
        + "Everything is found through what the key, or the session of a browser, may reach; what it may not see is not "
        + "found. Days are yyyy-mm-dd, instants are UTC with a Z, amounts are decimal numbers in the unit of their "
        + "indicator, and choices are words. Lists come in parts of at most 200: send “next” as “after” to go on. "
        + "A key may ask 1,200 times a minute. What is unclear is answered with application/problem+json.";

    private readonly Lock _one = new();
    private Task<OpenApiDocument>? _made;

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<ApiDocument>();
        services.AddOpenApi(
            Name,
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = d =>
                    d.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true
                    && d.ActionDescriptor.EndpointMetadata.OfType<Asks>().Any();
                options.CreateSchemaReferenceId = type =>
                    OpenApiOptions.CreateDefaultSchemaReferenceId(type)?.Replace("Whole", "", StringComparison.Ordinal);
                options.AddOperationTransformer(Describe);
                options.AddDocumentTransformer(Introduce);
            }
        );
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet(
                "/openapi.json",
                async (ApiDocument document) =>
                    Results.Content(
                        await (await document.Made()).SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1),
                        MediaTypeNames.Application.Json
                    )
            )
            .WithMetadata(new AtWorkAttribute())
            .ExcludeFromDescription();

    /// <summary>The description; made when it is first asked for.</summary>
    public Task<OpenApiDocument> Made()
    {
        lock (_one)
        {
            return _made ??= provider.GetOpenApiDocumentAsync(CancellationToken.None);
        }
    }

    private static Task Introduce(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken _
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Goldthread",
            Version = "1",
            Description = About,
        };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [SchemeName] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "The key that was made for this other system.",
            },
        };
        document.Security =
        [
            new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SchemeName, document)] = [] },
        ];
        return Task.CompletedTask;
    }

    private static Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken _
    )
    {
        var path = context.Description.RelativePath!.Split('/').Skip(1).ToList();
        var one = path[^1].StartsWith('{') ? "One" : "";
        var words = path.Where(p => !p.StartsWith('{')).Select(p => char.ToUpperInvariant(p[0]) + p[1..]);
        operation.OperationId = context.Description.HttpMethod!.ToLowerInvariant() + string.Concat(words) + one;
        foreach (var asked in context.Description.ActionDescriptor.EndpointMetadata.OfType<Asks>().Last().All)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(
                new OpenApiParameter
                {
                    Name = asked.Name,
                    In = ParameterLocation.Query,
                    Description = asked.Means,
                    Schema = SchemaOf(asked.Kind),
                }
            );
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema SchemaOf(AskedKind kind) =>
        kind switch
        {
            AskedKind.Text => new() { Type = JsonSchemaType.String, MaxLength = Asked.LongestText },
            AskedKind.Id => new() { Type = JsonSchemaType.String, Format = "uuid" },
            AskedKind.Day => new() { Type = JsonSchemaType.String, Format = "date" },
            AskedKind.Cursor => new() { Type = JsonSchemaType.String },
            AskedKind.Count => new()
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = $"{Asked.Most}",
                Default = Asked.Usual,
            },
        };
}
