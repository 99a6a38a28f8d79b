namespace Goldthread.Web.Api;

/// <summary>Says for the description of the interface what an endpoint answers.</summary>
internal static class ApiAnswers
{
    /// <summary>What it is about, what it is for in a few words, and the shape of its answer.</summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, string about, string summary) =>
        endpoint
            .WithTags(about)
            .WithSummary(summary)
            .Produces<T>()
            .Produces<ApiProblem>(StatusCodes.Status400BadRequest, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status401Unauthorized, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status404NotFound, ApiProblem.ContentType)
            .Produces<ApiProblem>(StatusCodes.Status429TooManyRequests, ApiProblem.ContentType);
}
