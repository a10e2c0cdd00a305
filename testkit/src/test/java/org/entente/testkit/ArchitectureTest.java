package org.entente.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The way of an article runs one way, and each door stays small. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.entente.model")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others("model"));

    @ArchTest
    static final ArchRule PAGES_KNOW_THE_MODEL_AND_THE_TABLES = knows("pages");

    @ArchTest
    static final ArchRule DOCUMENTS_KNOW_PAGES_THE_MODEL_AND_THE_TABLES = knows("documents", "pages");

    @ArchTest
    static final ArchRule SENTENCES_KNOW_THE_MODEL_AND_THE_TABLES = knows("sentences");

    @ArchTest
    static final ArchRule MENTIONS_KNOW_THE_MODEL_AND_THE_TABLES = knows("mentions");

    @ArchTest
    static final ArchRule CLAIMS_KNOW_THE_MODEL_AND_THE_TABLES = knows("claims");

    @ArchTest
    static final ArchRule DICTIONARIES_KNOW_THE_TABLES = knows("dictionaries");

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_NO_STAGE = noClasses()
            .that()
            .resideInAPackage("org.entente.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.entente.documents", "org.entente.sentences", "org.entente.mentions", "org.entente.claims");

    @ArchTest
    static final ArchRule ONLY_THE_LEDGER_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule ONLY_THE_WEB_SPEAKS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("org.entente.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "java.net.http..", "crawlercommons..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.net.URLConnection.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.net.Socket.class);

    @ArchTest
    static final ArchRule THE_WEB_KNOWS_DOCUMENTS_AND_THE_DOOR_OF_TRANSLATORS = noClasses()
            .that()
            .resideInAPackage("org.entente.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others("web", "model", "documents", "pipeline"));

    @ArchTest
    static final ArchRule VIEWS_KNOW_THE_LEDGER_AND_ITS_OUTPUT = noClasses()
            .that()
            .resideInAPackage("org.entente.views")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others("views", "model", "knowledge", "ledger", "output"));

    @ArchTest
    static final ArchRule ONLY_THE_COMMANDS_PRINT = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.cli..", "org.entente.models..", "org.entente.benchmarks..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONLY_THE_COMMANDS_EXIT = noClasses()
            .that()
            .resideOutsideOfPackages("org.entente.cli..", "org.entente.models..", "org.entente.benchmarks..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule STAGES_ARE_ENTERED_BY_INTERFACES_AND_RECORDS = classes()
            .that()
            .resideInAnyPackage(
                    "org.entente.pages",
                    "org.entente.documents",
                    "org.entente.sentences",
                    "org.entente.mentions",
                    "org.entente.claims")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .beInterfaces()
            .orShould()
            .beRecords();

    private static ArchRule knows(String stage) {
        return knows(stage, stage);
    }

    /** Whether {@code stage} knows no other stage but {@code inner}, which does a part of its work. */
    private static ArchRule knows(String stage, String inner) {
        return noClasses()
                .that()
                .resideInAPackage("org.entente." + stage)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others(stage, inner, "model", "knowledge"));
    }

    /** Every package of the project but those. */
    private static String[] others(String... known) {
        return java.util.stream.Stream.of(
                        "model",
                        "knowledge",
                        "dictionaries",
                        "pages",
                        "documents",
                        "sentences",
                        "mentions",
                        "claims",
                        "pipeline",
                        "output",
                        "web",
                        "ledger",
                        "watch",
                        "views",
                        "evaluation",
                        "cli")
                .filter(name -> !java.util.List.of(known).contains(name))
                .map(name -> "org.entente." + name + "..")
                .toArray(String[]::new);
    }
}
