namespace ScreeningInADatabase;

/// <summary>The host's database of candidates.</summary>
public sealed class ScreeningDatabase(DbContextOptions<ScreeningDatabase> options) : DbContext(options)
{
    public DbSet<CandidateRow> Candidates => Set<CandidateRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => Configure(modelBuilder);

    public static void Configure(ModelBuilder modelBuilder)
    {
        var row = modelBuilder.Entity<CandidateRow>();
        row.ToTable("candidates").HasKey(candidate => candidate.Number);
        row.Property(candidate => candidate.Number).ValueGeneratedNever();

        // An enum may be stored by its number or by its name.
        row.Property(candidate => candidate.Attachment).HasConversion<string>();
        row.Property(candidate => candidate.SupportNeedMinutes).HasPrecision(9, 4);
        row.Property(candidate => candidate.GroupMinutesPerMember).HasPrecision(9, 4);
    }
}
