package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1              | this machine
            127.8.9.10             | this machine
            0.0.0.0                | this machine
            0.1.2.3                | this machine
            10.0.0.1               | a private network
            172.16.0.1             | a private network
            172.31.255.255         | a private network
            192.168.1.1            | a private network
            100.64.0.1             | a private network
            100.127.255.255        | a private network
            169.254.169.254        | the local link
            192.0.0.8              | a reserved range
            192.0.2.1              | a reserved range
            198.18.0.1             | a reserved range
            203.0.113.9            | a reserved range
            224.0.0.1              | many machines at once
            239.255.255.250        | many machines at once
            240.0.0.1              | a reserved range
            255.255.255.255        | a reserved range
            ::                     | this machine
            ::1                    | this machine
            ::127.0.0.1            | a reserved range
            ::ffff:127.0.0.1       | this machine
            ::ffff:10.0.0.1        | a private network
            64:ff9b::127.0.0.1     | this machine
            64:ff9b::10.0.0.1      | a private network
            64:ff9b:1::1           | a reserved range
            2002:7f00:1::          | a tunnel, which may end anywhere
            2002:808:808::1        | a tunnel, which may end anywhere
            2001:0:1::1            | a tunnel, which may end anywhere
            2001:db8::1            | a reserved range
            fc00::1                | a private network
            fd12:3456::1           | a private network
            fe80::1                | the local link
            fec0::1                | a private network
            ff02::1                | many machines at once
            100::1                 | a reserved range
            5f00::1                | a reserved range
            """)
    void whatIsNotOnThePublicInternet(String address, String lies) throws UnknownHostException {
        assertThat(Addresses.inside(InetAddress.getByName(address))).contains(lies);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "169.253.1.1",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::8.8.8.8",
                "::ffff:8.8.8.8"
            })
    void whatIs(String address) throws UnknownHostException {
        assertThat(Addresses.inside(InetAddress.getByName(address))).isEmpty();
    }

    @Test
    void thisMachinesOwnAddressesWhateverTheyAre() throws Exception {
        for (NetworkInterface card : NetworkInterface.networkInterfaces().toList()) {
            card.inetAddresses()
                    .forEach(own ->
                            assertThat(Addresses.inside(own)).as("%s", own).isPresent());
        }
    }
}
