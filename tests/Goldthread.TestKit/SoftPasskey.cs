using System.Buffers.Binary;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Goldthread.TestKit;

/// <summary>
/// An authenticator made of software, with one passkey (P-256, attestation “none”): it answers what a page asks, as a browser
/// at <paramref name="origin"/> would. Its answers can be spoilt, for tests of what is refused.
/// </summary>
public sealed class SoftPasskey(string origin) : IDisposable
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte Attested = 0x40;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string? _owner;

    /// <summary>Where the browser stands, or says that it does.</summary>
    public string Origin { get; set; } = origin;

    /// <summary>The name that the passkey is bound to; the page's own when left out.</summary>
    public string? BoundTo { get; set; }

    /// <summary>How often it was used; goes up with each use.</summary>
    public uint Count { get; set; }

    /// <summary>Whether it asked for a finger, a face or a PIN.</summary>
    public bool Verifies { get; set; } = true;

    /// <summary>Says that the page stood inside another site's page.</summary>
    public bool CrossOrigin { get; set; }

    /// <summary>Makes its passkey for who the options name; gives what the browser would send.</summary>
    public string Make(string options)
    {
        var asked = JsonNode.Parse(options)!;
        _owner = (string)asked["user"]!["id"]!;
        var client = ClientData("webauthn.create", (string)asked["challenge"]!);
        var data = AuthenticatorData((string)asked["rp"]!["id"]!, Attested, AttestedKey());
        var cbor = new CborWriter();
        cbor.WriteStartMap(3);
        cbor.WriteTextString("fmt");
        cbor.WriteTextString("none");
        cbor.WriteTextString("attStmt");
        cbor.WriteStartMap(0);
        cbor.WriteEndMap();
        cbor.WriteTextString("authData");
        cbor.WriteByteString(data);
        cbor.WriteEndMap();
        return Credential(
            new JsonObject
            {
                ["clientDataJSON"] = Text(client),
                ["attestationObject"] = Text(cbor.Encode()),
                ["transports"] = new JsonArray("internal"),
            }
        );
    }

    /// <summary>Answers with its passkey; gives what the browser would send.</summary>
    public string Answer(string options)
    {
        var asked = JsonNode.Parse(options)!;
        var client = ClientData("webauthn.get", (string)asked["challenge"]!);
        Count++;
        var data = AuthenticatorData((string)asked["rpId"]!, 0, []);
        byte[] signed = [.. data, .. SHA256.HashData(client)];
        return Credential(
            new JsonObject
            {
                ["clientDataJSON"] = Text(client),
                ["authenticatorData"] = Text(data),
                ["signature"] = Text(
                    _key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)
                ),
                ["userHandle"] = _owner,
            }
        );
    }

    public void Dispose() => _key.Dispose();

    private string Credential(JsonObject response) =>
        new JsonObject
        {
            ["id"] = Text(_id),
            ["rawId"] = Text(_id),
            ["type"] = "public-key",
            ["clientExtensionResults"] = new JsonObject(),
            ["response"] = response,
        }.ToJsonString();

    private byte[] ClientData(string type, string challenge) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type,
                challenge,
                origin = Origin,
                crossOrigin = CrossOrigin,
            }
        );

    private byte[] AuthenticatorData(string name, byte flags, byte[] more)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, Count);
        var all = (byte)(flags | Present | (Verifies ? Verified : 0));
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(BoundTo ?? name)), all, .. count, .. more];
    }

    private byte[] AttestedKey()
    {
        var point = _key.ExportParameters(false).Q;
        var cose = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cose.WriteStartMap(5);
        cose.WriteInt32(1);
        cose.WriteInt32(2);
        cose.WriteInt32(3);
        cose.WriteInt32(-7);
        cose.WriteInt32(-1);
        cose.WriteInt32(1);
        cose.WriteInt32(-2);
        cose.WriteByteString(point.X!);
        cose.WriteInt32(-3);
        cose.WriteByteString(point.Y!);
        cose.WriteEndMap();
        return [.. new byte[16], 0, (byte)_id.Length, .. _id, .. cose.Encode()];
    }

    private static string Text(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
