namespace Goldthread.Web.Api;

/// <summary>Reads what is asked after the question mark, and refuses by its name whatever the address does not take.</summary>
internal sealed class AskedFilter : IEndpointFilter
{
    private const int LongestNameSaid = 40;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var takes = http.GetEndpoint()?.Metadata.GetMetadata<Asks>()?.All ?? [];
        var said = new Dictionary<Asked, object>();
        var problems = new List<ApiProblem.Unclear>();
        foreach (var (name, values) in http.Request.Query)
        {
            var asked = takes.FirstOrDefault(a => a.Name == name);
            if (asked is null)
            {
                problems.Add(new(Short(name), Takes(takes)));
            }
            else if (values.Count != 1)
            {
                problems.Add(new(asked.Name, "Say it once."));
            }
            else if (asked.Read(values[0] ?? "", out var sentence) is { } value)
            {
                said[asked] = value;
            }
            else
            {
                problems.Add(new(asked.Name, sentence));
            }
        }

        if (problems.Count > 0)
        {
            return new ApiProblem(
                StatusCodes.Status400BadRequest,
                "Not understood",
                $"“{problems[0].Name}”: {problems[0].Sentence}"
            )
            {
                Problems = problems,
            }.AsAnswer();
        }

        http.Items[typeof(Question)] = new Question(said);
        return await next(context);
    }

    private static string Takes(IReadOnlyList<Asked> takes) =>
        takes.Count == 0
            ? "Nothing can be asked here after the question mark."
            : $"This is not asked here. You can ask: {string.Join(", ", takes.Select(t => t.Name))}.";

    private static string Short(string name) => name.Length <= LongestNameSaid ? name : name[..LongestNameSaid] + "…";
}

/// <summary>What the filters of /api have made sure of.</summary>
internal static class ApiContext
{
    /// <summary>Says what an endpoint may be asked.</summary>
    public static TBuilder Takes<TBuilder>(this TBuilder builder, params Asked[] asked)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new Asks(asked));

    /// <summary>What was asked.</summary>
    public static Question Question(this HttpContext http) => (Question)http.Items[typeof(Question)]!;
}
