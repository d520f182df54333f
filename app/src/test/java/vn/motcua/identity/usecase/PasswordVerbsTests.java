package vn.motcua.identity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.identity.model.Password;
import vn.motcua.shared.Actor;

/** Resetting somebody's password and changing one's own. */
class PasswordVerbsTests extends InventedCity {
    @Test
    void aResetPasswordWorksOnceTheOldOneNoMore() {
        var reset = resetPassword.reset(actor("quantri"), id("giamsat"));
        assertThat(reset).isInstanceOfSatisfying(ResetPassword.Outcome.Reset.class, made -> {
            assertThat(signIn("giamsat", "mot cau de nho")).isInstanceOf(SignIn.Outcome.Unknown.class);
            assertThat(signIn("giamsat", made.password().value()))
                    .isInstanceOfSatisfying(
                            SignIn.Outcome.Welcome.class,
                            welcome -> assertThat(welcome.welcomed().presence().temporaryPassword())
                                    .isTrue());
        });
    }

    @Test
    void whoChoosesAPasswordMustKnowTheOldOne() {
        var change = house.bean(ChangePassword.class);
        var citizen = (Actor.SignedIn) actor("congdan.songnang");
        assertThat(change.change(citizen, new Password("khong phai no"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.WrongPassword.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("ngan")))
                .isInstanceOf(ChangePassword.Outcome.TooWeak.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("mot cau de nho")))
                .isInstanceOf(ChangePassword.Outcome.SameAsBefore.class);
        assertThat(change.change(citizen, new Password("mot cau de nho"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.Changed.class);
        assertThat(signIn("congdan.songnang", "mot cau moi toanh")).isInstanceOf(SignIn.Outcome.Welcome.class);
    }

    @Test
    void guessingAtASessionLeftOpenIsSlowAndLeavesTraces() {
        var change = house.bean(ChangePassword.class);
        var officer = (Actor.SignedIn) actor("tonghop");
        for (var guess = 1; guess <= 5; guess++) {
            assertThat(change.change(officer, new Password("doan lan thu " + guess), new Password("mot cau moi toanh")))
                    .isInstanceOf(ChangePassword.Outcome.WrongPassword.class);
        }
        assertThat(change.change(officer, new Password("mot cau de nho"), new Password("mot cau moi toanh")))
                .isInstanceOf(ChangePassword.Outcome.TooManyAttempts.class);
        assertThat(count("SELECT count(*) FROM shared.journal j WHERE j.outcome = 'REFUSED'"
                        + " AND j.action = 'identity.change-password' AND j.actor = '" + officer.person() + "'"))
                .isEqualTo(5);
    }

    @Test
    void aPasswordReplacedWhileItWasComparedIsNotChangedBack() {
        var officer = (Actor.SignedIn) actor("tongdai");
        var compared = accounts.find(officer.person()).orElseThrow();
        resetPassword.reset(actor("quantri"), officer.person());
        assertThat(house.bean(KeepPassword.class).keep(officer, compared, compared.passwordHash()))
                .isEmpty();
    }
}
