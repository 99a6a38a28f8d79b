using System.Xml.Linq;
using Goldthread.History;
using Goldthread.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Goldthread.Web.Security;

/// <summary>Keeps the data keys in the provider's database, so that every machine has them and they are in the backup.</summary>
internal sealed class DataKeys(Setting setting) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = Open();
        return
        [
            .. db.DataKeys.AsNoTracking().OrderBy(k => k.CreatedAt).Select(k => k.Xml).ToList().Select(XElement.Parse),
        ];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var now = setting.Clock.GetUtcNow();
        using var db = Open();
        db.DataKeys.Add(
            new DataKey
            {
                Id = Ids.New(now),
                Name = friendlyName,
                Xml = element.ToString(SaveOptions.DisableFormatting),
                CreatedAt = now,
            }
        );
        db.SaveChanges();
    }

    private SignInDb Open()
    {
        var options = new DbContextOptionsBuilder<SignInDb>();
        options.Work(setting.Database);
        return new SignInDb(options.Options);
    }
}
