using System.Text;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Goldthread.Web.Security;

/// <summary>
/// Catches a form whose session ran out while it was open, and gives it back after the same account has come in again. It
/// is given back as if it were sent once more, with all that guards a form, and then shown instead of done.
/// </summary>
internal sealed class KeptFormsGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, KeptForms kept)
    {
        if (!context.IsToldNotNow())
        {
            if (await Caught(context, kept))
            {
                return;
            }

            await GiveBack(context, kept);
        }

        await next(context);
    }

    private static async Task<bool> Caught(HttpContext context, KeptForms kept)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsPost(request.Method)
            || context.Items[typeof(RunOut)] is not RunOut { Session.AccountId: { } account }
            || !request.HasFormContentType
            || context.GetEndpoint()?.Metadata.GetMetadata<CompiledPageActionDescriptor>() is not { } page
            || page.ModelTypeInfo?.IsSubclassOf(typeof(ActorPage)) != true
            || page.ModelTypeInfo.IsDefined(typeof(NothingKeptAttribute), inherit: true)
        )
        {
            return false;
        }

        var back = await kept.Keep(context, account);
        context.Response.Redirect(LocalAddress.Then("/sign-in", back));
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        return true;
    }

    private static async Task GiveBack(HttpContext context, KeptForms kept)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsGet(request.Method)
            || !Guid.TryParse(request.Query[KeptForms.Query], out var id)
            || context.SignedIn()?.AccountId is not { } account
            || await kept.Take(id, account, request.Path) is not var (path, body)
        )
        {
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(body);
        context.Items[typeof(KeptForm)] = true;
        request.QueryString = new QueryString(path[request.Path.ToString().Length..]);
        request.Method = HttpMethods.Post;
        request.ContentType = "application/x-www-form-urlencoded";
        request.ContentLength = bytes.Length;
        request.Body = new MemoryStream(bytes);
    }
}
