namespace Stavaza.Reading.Identifiers;

/// <summary>Any id by which a citation names its target. Reading and writing back gives the same id.</summary>
public abstract record OfficialId
{
    private OfficialId()
    {
    }

    /// <summary>Reads a canonical id of any kind; null when it is none.</summary>
    /// <param name="id">Any string, such as kst-33783-46.</param>
    public static OfficialId? Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ParseAny(id);
    }

    private static OfficialId? ParseAny(string id) =>
        Kamerstuknummer.TryParse(id, out var kamerstuk) ? new Kamerstuk(kamerstuk)
        : TryDossier(id, out var dossier) ? new Dossier(dossier)
        : Handelingennummer.TryParse(id, out var handelingen) ? new Handelingen(handelingen)
        : Aanhangselnummer.TryParse(id, out var aanhangsel) ? new Aanhangsel(aanhangsel)
        : Kamernummer.TryParse(id, out var nummer) ? new Zaak(nummer)
        : Publicatienummer.TryParse(id, out var publicatie) ? new Publicatie(publicatie)
        : Wetsartikel.TryParse(id, out var wetsartikel) ? new Wet(wetsartikel)
        : Verdragsartikel.TryParse(id, out var verdragsartikel) ? new Verdrag(verdragsartikel)
        : Begrotingsartikel.TryParse(id, out var begrotingsartikel) ? new Begroting(begrotingsartikel)
        : TryBrief(id, out var day) ? new Brief(day)
        : IsPlain(id) ? new AsWritten(id) : null;

    /// <summary>A paper of parliament.</summary>
    public sealed record Kamerstuk(Kamerstuknummer Nummer) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Nummer.ToString();
    }

    /// <summary>A whole dossier: dossier-33783.</summary>
    public sealed record Dossier(Dossiernummer Nummer) : OfficialId
    {
        internal const string Prefix = "dossier-";

        /// <inheritdoc/>
        public override string ToString() => Prefix + Nummer;
    }

    /// <summary>The record of a sitting.</summary>
    public sealed record Handelingen(Handelingennummer Nummer) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Nummer.ToString();
    }

    /// <summary>Answered written questions.</summary>
    public sealed record Aanhangsel(Aanhangselnummer Nummer) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Nummer.ToString();
    }

    /// <summary>A zaak, document or activity of the Tweede Kamer.</summary>
    public sealed record Zaak(Kamernummer Nummer) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Nummer.ToString();
    }

    /// <summary>A publication in Staatsblad, Tractatenblad or Staatscourant.</summary>
    public sealed record Publicatie(Publicatienummer Nummer) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Nummer.ToString();
    }

    /// <summary>A law or an article of it.</summary>
    public sealed record Wet(Wetsartikel Artikel) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Artikel.ToString();
    }

    /// <summary>An article of a treaty.</summary>
    public sealed record Verdrag(Verdragsartikel Artikel) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Artikel.ToString();
    }

    /// <summary>An article of the national budget.</summary>
    public sealed record Begroting(Begrotingsartikel Artikel) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Artikel.ToString();
    }

    /// <summary>A letter of which only the date is known: brief:2020-07-06.</summary>
    public sealed record Brief(DateOnly Day) : OfficialId
    {
        internal const string Prefix = "brief:";

        /// <inheritdoc/>
        public override string ToString() => $"{Prefix}{Day:yyyy-MM-dd}";
    }

    /// <summary>Ids that are what is written: ECLI, CELEX, COM(2020)123, A/RES/77/58, INFCIRC/540, BS2022029440, TZ202306-026.</summary>
    public sealed record AsWritten(string Value) : OfficialId
    {
        /// <inheritdoc/>
        public override string ToString() => Value;
    }

    private static bool TryDossier(string id, out Dossiernummer dossier)
    {
        dossier = default;
        return id.StartsWith(Dossier.Prefix, StringComparison.Ordinal) && Dossiernummer.TryParse(id.AsSpan(Dossier.Prefix.Length), out dossier);
    }

    private static bool TryBrief(string id, out DateOnly day)
    {
        day = default;
        return id.StartsWith(Brief.Prefix, StringComparison.Ordinal) && DateOnly.TryParseExact(id.AsSpan(Brief.Prefix.Length), "yyyy-MM-dd", out day);
    }

    private static bool IsPlain(string id) =>
        id.Length is > 0 and <= 200 && id.AsSpan().ContainsAnyInRange('0', '9') && !id.AsSpan().ContainsAny(" \t\r\n\u00a0");
}
