using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Goldthread.Staff;
using Goldthread.Web.Security;

namespace Goldthread.Web.Api;

/// <summary>The JSON interface for other systems: what is under /api, and how it is spelt.</summary>
internal static class ApiDoor
{
    /// <summary>Everything of it stands under this.</summary>
    public const string Root = "/api";

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<KeyPace>();
        services.ConfigureHttpJsonOptions(json => Spell(json.SerializerOptions));
        ApiDocument.Add(services);
    }

    public static void Map(WebApplication app)
    {
        var api = app.MapGroup(Root).AddEndpointFilter<ApiPolicy>().AddEndpointFilter<AskedFilter>();
        var reading = api.MapGroup("").WithMetadata(new NeedsAttribute(Act.See));
        PeopleApi.Map(reading);
        GoalsApi.Map(reading);
        IndicatorsApi.Map(reading);
        DailyRecordsApi.Map(reading);
        ReviewsApi.Map(reading);
        ApiDocument.Map(api);
    }

    /// <summary>Whether a request is for this door.</summary>
    public static bool IsFor(HttpContext context) => context.Request.Path.StartsWithSegments(Root);

    private static void Spell(JsonSerializerOptions json)
    {
        // Names are read by people too: only what could end a string or a tag is written in another way.
        json.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        json.NumberHandling = JsonNumberHandling.Strict;
        json.MaxDepth = 32;
        json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }
}
